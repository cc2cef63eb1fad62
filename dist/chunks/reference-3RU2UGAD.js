import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{a,b,c,d}from"./chunk-SW5OY6QR.js";import"./chunk-GRR2GOLK.js";export{a as API_IDS,b as faults,d as startReference,c as variants};
