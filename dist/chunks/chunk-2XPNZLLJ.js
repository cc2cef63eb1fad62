import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{a as r}from"./chunk-GRR2GOLK.js";function i(e){return{ok:!0,value:e}}r(i,"success");function d(e,n){return{ok:!1,problem:{code:e,message:n}}}r(d,"failure");function c(...e){return p(e)}r(c,"all");function p(e){let n=e.flatMap(t=>t.ok?[]:u(t.problem)),o=e.flatMap(t=>t.ok?[t.value]:[]),[l,...s]=n;return l===void 0?i(o):{ok:!1,problem:{...l,others:s}}}r(p,"each");function m(e,[n,...o]){return n===void 0?i(void 0):f(e,[n,...o])}r(m,"\
unlessAny");function f(e,[n,...o]){return{ok:!1,problem:{code:e,message:n,others:o.map(l=>({code:e,message:l}))}}}r(f,"failures");function u({others:e=[],...n}){return[n,...e.flatMap(u)]}r(u,"problemsIn");var a=10;function y(e){if(e.ok)return e;let n=[...new Set(u(e.problem).map(({message:t})=>t))],o=n.length-a,l=n.slice(0,a),s=o>0?[`${o} more ${o===1?"problem is":"problems are"} not listed.`]:[];
return d(e.problem.code,[...l,...s].join(`
`))}r(y,"listed");function T(e){return e instanceof Error?e.message:String(e)}r(T,"describeThrown");export{i as a,d as b,c,p as d,m as e,f,y as g,T as h};
