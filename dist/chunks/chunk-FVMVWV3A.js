import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{a as n}from"./chunk-GRR2GOLK.js";var d=new Set(["inconclusive","not-applicable","known"]);function c(e,o){if(e.outcome==="failed"||e.outcome==="error")throw new t(e);d.has(e.outcome)&&o(e.message)}n(c,"showOutcome");var t=class extends Error{static{n(this,"ConformanceFinding")}name="finding";constructor({message:o,expected:r,actual:i}){let s=[r===void 0?"":`
expected: ${r}`,i===void 0?"":`
actual: ${i}`];super(`${o}${s.join("")}`),this.stack=this.message}};export{c as a};
