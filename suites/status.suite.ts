import { testCategory } from './test-category.ts';

testCategory('status');
