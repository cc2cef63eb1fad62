import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{a as r}from"./chunk-GRR2GOLK.js";var p=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu,x=new Map([[`
`,"\\n"],["\r","\\r"],["	","\\t"]]);function g(n){return x.get(n)??`\\u{${(n.codePointAt(0)??0).toString(16)}}`}r(g,"show");function c(n,t=2e3){return a(n,t).replace(p,g)}r(c,"oneLine");function u(n,t=8e3){return a(n,t).replaceAll(`\r
`,`
`).replace(p,e=>e===`
`||e==="	"?e:g(e))}r(u,"manyLines");function a(n,t){if(n.length<=t)return n;let e=/[\ud800-\udbff]$/.test(n.slice(0,t))?t-1:t;return`${n.slice(0,e)} \u2026 (${n.length-e} more characters)`}r(a,"bounded");var d=new Map([["<","&lt;"],[">","&gt;"],["&","&amp;"],["|","&#124;"]]);function b(n,t){return c(n,t).trim().replace(/[<>&|\\`*_{}[\]()#!~^$@]/g,e=>d.get(e)??`\\${e}`).replace(/:(?=\/\/)/g,"&#58;").
replace(/www\./gi,e=>`${e.slice(0,-1)}&#46;`).replace(/^(\d+)(?=[.)])/,"$1\\").replace(/^[-+=]/,"\\$&")}r(b,"markdownText");function _(n,t){return b(n,t).replace(/\\[@#!~^$]/g,"<span>$&</span>").replaceAll("&amp;","<span>&amp;</span>").replaceAll("%","<span>%</span>").replaceAll("&#58;//",":<span>//</span>")}r(_,"commentText");function C(n,t){let e=c(n,t);if(e.trim()==="")return"(empty)";let o="`".
repeat(l(e)+1),i=/^[` ]|[` ]$/.test(e)?" ":"";return`${o}${i}${e}${i}${o}`}r(C,"codeSpan");function M(n,t="",e){let o=u(n,e),i="`".repeat(Math.max(3,l(o)+1));return`${i}${t}
${o}
${i}`}r(M,"codeBlock");function l(n){return Math.max(0,...(n.match(/`+/g)??[]).map(t=>t.length))}r(l,"longestRun");var w=new Map([["&","&amp;"],["<","&lt;"],[">","&gt;"],['"',"&quot;"],["'","&apos;"]]);function A(n,t){return u(n,t).replace(/[&<>"']/g,e=>w.get(e)??e)}r(A,"xmlText");function S(n,t){return A(n,t).replaceAll(`
`,"&#10;").replaceAll("	","&#9;")}r(S,"xmlAttribute");function T(n){return n.replace(p,t=>t===`
`?t:Array.from({length:t.length},(e,o)=>`\\u${t.charCodeAt(o).toString(16).padStart(4,"0")}`).join(""))}r(T,"quietJson");import{existsSync as m}from"node:fs";import{dirname as f,join as s}from"node:path";import{fileURLToPath as h}from"node:url";var k=$(f(h(import.meta.url)));function $(n){if(m(s(n,"package.json"))&&m(s(n,"specs")))return n;let t=f(n);if(t===n)throw new Error('The package is incomplete: it has no folder "specs".');return $(t)}r($,"findRoot");function q(n){return s(k,n)}r(q,"packageFile");export{c as a,u as b,a as c,b as d,_ as e,C as f,M as g,A as h,S as i,T as j,k,q as l};
