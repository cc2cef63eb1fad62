import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{a as e}from"./chunk-GRR2GOLK.js";function r(t){return`${t}.json`}e(r,"fileOfCategory");export{r as a};
