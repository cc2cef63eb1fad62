import { judgeCategory } from './generate.ts';

await judgeCategory('filter');
