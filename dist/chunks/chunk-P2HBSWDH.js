import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{h as i,i as a}from"./chunk-A4AASFTA.js";import{a as n}from"./chunk-GRR2GOLK.js";function m(e){return e==="suite-broken"?4:["unreachable","unauthenticated","unrecognised","failing","not-in-catalogue","ambiguous-api"].includes(e)?3:2}n(m,"exitStatusOfProblem");function c(e,u=!1){let t=new Set(e.targets.flatMap(({checks:o})=>o.map(({verdict:s})=>s)));if(t.has("failed"))return 1;if(t.has("error"))return 4;if(u)return 3;if(i(e).length>0)return 1;let r=t.has("passed")||t.has("warne\
d")||t.has("known");return r&&a(e).length>0?1:r?0:3}n(c,"exitStatus");export{m as a,c as b};
