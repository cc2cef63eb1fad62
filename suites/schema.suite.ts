import { judgeCategory } from './generate.ts';

await judgeCategory('schema');
