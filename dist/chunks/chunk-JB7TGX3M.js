import { createRequire as createRequireOfBuild } from 'node:module';
const require = createRequireOfBuild(import.meta.url);
import{A as Le,B as Ne,D as Je,E as Fe,b as Re,c as Se,e as Te,f as Oe,g as Ae,k as Ce,n as je,s as qe,t as _e,w as Ee,x as J,y as He,z as De}from"./chunk-VQJLREMC.js";import{a as Pe,b as Lt,c as Me}from"./chunk-D3PGTP3C.js";import{a as Ie,b as F,c as ze,d as Q}from"./chunk-2YV6DSAP.js";import{B as xe,b as S,c as ue,f as me,g as fe,j as ge,k as he,m as K,n as L,o as Y,p as Z,q as H,
s as ye,u as $e,v as P,w as we,x as be,z as ve}from"./chunk-A4AASFTA.js";import{E as Dt,a as E,e as W,l as pe}from"./chunk-53QELZ7J.js";import{c as k,d as ke}from"./chunk-SSMFD5CT.js";import{a as u,b as x,d as C,f as _,h as G,i as le,l as N}from"./chunk-NL6T7JZG.js";import{a as y,b,h as ce}from"./chunk-2XPNZLLJ.js";import{a as s,d as D}from"./chunk-GRR2GOLK.js";import{readFile as zt}from"node:fs/promises";var Be=D(Pe(),1),Ge=D(Lt(),1),We=D(Dt(),1);import{readFileSync as Nt}from"node:fs";function Ke(e,t,n){let r=s(l=>b("bad-deviations",`${t}: ${l}`),"refuse"),i=(0,We.parseDocument)(e,{prettyErrors:!0}),[o]=i.errors;if(o!==void 0)return r(`this is no YAML: ${o.message.split(`
`,1)[0]?.replace(/:$/,"")??""}.`);let a=Jt(i);if(!Ve()(a))return r(It(Ve().errors??[]));let d=new Set,c=[];for(let[l,p]of a.deviations.entries()){let{id:f,target:$,expect:g="failed"}=p,w=`entry ${l+1} (${f})`;if(!n.ids.has(f))return r(`${w}: there is no requirement or check with this id; the command list shows those there are.`);if($!==void 0&&!n.apis.has($)&&!/^https?:\/\//i.test($))return r(`${w}\
: the target "${$}" is neither a URL nor an API; the APIs are ${[...n.apis].join(", ")}.`);let O=JSON.stringify([f,$,g]);if(d.has(O))return r(`${w}: this is listed twice.`);d.add(O),c.push({...p,expect:g})}return y(c)}s(Ke,"readDeviations");function Jt(e){try{return e.toJS({maxAliasCount:100})}catch{return}}s(Jt,"contentOf");var Ue;function Ve(){return Ue??=Ft(),Ue}s(Ve,"validate");function Ft(){let e=new Be.Ajv2020(
{verbose:!0});Ge.default.default(e);let t=JSON.parse(Nt(N("schemas/deviations.schema.json"),"utf8"));return e.compile(Object(t))}s(Ft,"compile");function It([e]){if(e===void 0)return"this is no list of deviations.";let[,t,n,r]=e.instancePath.split("/"),i=t===void 0||n===void 0?"the file":`entry ${Number(n)+1}${r===void 0?"":`: ${r}`}`;return e.keyword==="additionalProperties"?`${i} has the member \
"${String(e.params.additionalProperty)}", which means nothing here.`:`${i} ${Me(e)}.`}s(It,"whatIsWrong");async function ur(e,t){if(e===void 0)return y(void 0);let n;try{n=await zt(e,"utf8")}catch{return b("bad-deviations",`${e} cannot be read; CONFORMANCE_DEVIATIONS names the file of known deviations.`)}return Ke(n,e,await Ut(t))}s(ur,"loadDeviations");async function Ut(e){let t=new Set(De.map(({id:r})=>r)),n=new Set;for(let r of new Set([...Le(),...e])){let i=await Ne(r);if(i.ok){n.add(i.value.id);for(let{
id:o}of Je(i.value))t.add(o);for(let{id:o}of i.value.requirements)t.add(o)}}return{ids:t,apis:n}}s(Ut,"knownIds");import{createReadStream as Yt}from"node:fs";import{open as Zt}from"node:fs/promises";var Ze=D(Pe(),1);var h={type:"string"},v={type:"number"},Ye={type:"array",items:{type:"object",required:["name","value"],properties:{name:h,value:h}}},Vt={type:"object",required:["log"],properties:{log:{type:"object",required:["entries","_conformance"],properties:{entries:{type:"array",items:{type:"object",required:["startedDateTime","time","request","response","_run","_stage","_key","_credential","_attempts","_wa\
itedMs"],properties:{startedDateTime:h,time:v,request:{type:"object",required:["method","url","headers"],properties:{method:h,url:h,headers:Ye}},response:{type:"object",required:["status","httpVersion","headers","content","bodySize"],properties:{status:v,httpVersion:h,headers:Ye,bodySize:v,content:{type:"object",required:["size","text"],properties:{size:v,text:h,_base64:h}}}},_run:v,_stage:h,_key:h,
_credential:{enum:["own","none","wrong","empty","truncated","altered","forbidden"]},_attempts:v,_waitedMs:v,_purposes:{type:"array",items:{type:"object",required:["to","allows"],properties:{to:h,allows:{type:"array",items:v}}}},_silence:{type:"object",required:["code","message"],properties:{code:h,message:h}}}}},_conformance:{type:"object",required:["format","runs"],properties:{format:{const:1},runs:{
type:"array",items:{type:"object",required:["api","specification","endpoint","embedded","level","seed","credentials","startedAt","durationMs","requests","bytesReceived","waits","cutShort"],properties:{api:h,specification:h,pathValues:{type:"object",additionalProperties:h},endpoint:h,embedded:{type:"boolean"},level:{enum:["standard","strict"]},seed:v,credentials:{type:"object",required:["own","forb\
idden"],properties:{own:{type:"boolean"},forbidden:{type:"boolean"}}},startedAt:h,durationMs:v,requests:v,bytesReceived:v,waits:v,cutShort:{type:["string","null"]}}}}}}}}}},X;function Qe(e){if(X??=new Ze.Ajv2020({allowUnionTypes:!0}).compile(Vt),X(e))return y(e);let[t]=X.errors??[];return b("unreadable-recording",`The file is no recording of this suite (${t?.instancePath||"its top"} ${t?.message??
"is wrong"}); give the recording.har of an earlier run.`)}s(Qe,"readHarFile");function*et(e,t){yield`{"log":{"version":"1.2","creator":${JSON.stringify(t)},${tt}`;let n="";for(let[i,{exchanges:o}]of e.entries())for(let a of o)yield`${n}${JSON.stringify(Gt(a,i))}`,n=",";let r={format:1,runs:e.map(Bt)};yield`${nt}${JSON.stringify(r)}}}`}s(et,"harLines");var tt='"entries":[',nt='],"_conformance":',I=class{static{s(this,"HarReader")}#e=[];#t=[];#n=!1;take(t){if(this.#t.length===
0&&t.endsWith(tt))this.#n=!0;else if(t.startsWith(nt))this.#n=!1;else if(this.#n){this.#e.push(JSON.parse(t.startsWith(",")?t.slice(1):t));return}this.#t.push(t)}end(){let t=JSON.parse(this.#t.join(`
`));return this.#e.length>0&&k(t)&&k(t.log)?Xe({...t,log:{...t.log,entries:this.#e}}):Xe(t)}};function Bt({exchanges:e,cutShort:t,...n}){return{...n,cutShort:t??null}}s(Bt,"runOf");function Gt(e,t){let{request:n,outcome:r}=e,i=r.kind==="answer"?r:void 0,o=s(a=>i?.headers.find(([d])=>d.toLowerCase()===a)?.[1]??"","field");return{startedDateTime:e.startedAt,time:e.durationMs,request:{method:n.method,
url:n.url,httpVersion:"HTTP/1.1",cookies:[],headers:ee(n.headers),queryString:URL.canParse(n.url)?ee([...new URL(n.url).searchParams]):[],headersSize:-1,bodySize:0},response:{status:i?.status??0,statusText:"",httpVersion:i?.httpVersion??"",cookies:[],headers:ee(i?.headers??[]),content:{size:i?.body.bytes??0,mimeType:o("content-type"),text:i?.body.text??"",...i?.body.base64===void 0?{}:{_base64:i.body.
base64}},redirectURL:o("location"),headersSize:-1,bodySize:i?.body.received??-1},cache:{},timings:{send:0,wait:e.durationMs,receive:0},_run:t,_stage:e.stage,_key:e.key,_credential:n.credential,_attempts:e.attempts,_waitedMs:e.waitedMs,...e.purposes===void 0?{}:{_purposes:e.purposes},...r.kind==="silence"?{_silence:{code:r.code,message:r.message}}:{}}}s(Gt,"entryOf");function ee(e){return e.map(([t,
n])=>({name:t,value:n}))}s(ee,"pairs");function Xe(e){let t=Qe(e);if(!t.ok)return t;let{entries:n,_conformance:r}=t.value.log;return y(r.runs.map(({cutShort:i,...o},a)=>({...o,cutShort:i??void 0,exchanges:n.filter(d=>d._run===a).map(Wt)})))}s(Xe,"recordingsOf");function Wt(e){return{key:e._key,stage:e._stage,request:{method:e.request.method,url:e.request.url,credential:e._credential,headers:e.request.
headers.map(({name:t,value:n})=>[t,n])},outcome:e._silence===void 0?Kt(e):{kind:"silence",...e._silence},startedAt:e.startedDateTime,durationMs:e.time,attempts:e._attempts,waitedMs:e._waitedMs,...e._purposes===void 0?{}:{purposes:e._purposes}}}s(Wt,"exchangeOf");function Kt({response:e}){return{kind:"answer",httpVersion:e.httpVersion,status:e.status,headers:e.headers.map(({name:t,value:n})=>[t,n]),
body:{text:e.content.text,base64:e.content._base64,received:e.bodySize,bytes:e.content.size}}}s(Kt,"answerOf");async function Tr(e,t,n){let r=await Zt(e,"w");try{for(let i of et(t,n))await r.writeFile(`${i}
`)}finally{await r.close()}}s(Tr,"writeHar");async function Or(e){let t=new I;try{for await(let n of Qt(e))t.take(n);return t.end()}catch(n){return b("unreadable-recording",n instanceof SyntaxError?"The recording is no JSON; give the recording.har of an earlier run.":`${e} cannot be read; give the recording.har of an earlier run.`)}}s(Or,"readHar");var rt=10;async function*Qt(e){let t=[];for await(let r of Yt(
e,{highWaterMark:1024*1024})){let i=Buffer.from(r),o=0;for(let a=i.indexOf(rt);a>=0;a=i.indexOf(rt,o))t.push(i.subarray(o,a)),yield Buffer.concat(t).toString("utf8"),t=[],o=a+1;t.push(i.subarray(o))}let n=Buffer.concat(t).toString("utf8");n!==""&&(yield n)}s(Qt,"linesOf");import{appendFile as Wn,mkdir as Kn,rm as Yn,writeFile as Et}from"node:fs/promises";import{join as R}from"node:path";function it(e){return u(`${Oe(e)} \u2192 ${Te(e)}`,300)}s(it,"stepName");function ot({request:e}){let{method:t,url:n,headers:r,credential:i}=e;return[`${t} ${n}`,...r.map(([a,d])=>`${a}: ${d}`),"",`(token: ${i})`].map(a=>u(a,2e3)).join(`
`)}s(ot,"requestText");function st(e,t){let{outcome:n}=e;return n.kind==="silence"?u(n.message):[`${n.httpVersion} ${n.status}`,...n.headers.slice(0,100).map(([r,i])=>`${r}: ${i}`)].map(r=>u(r,2e3)).concat("",en(e,n.body,t)).join(`
`)}s(st,"responseText");var te=8e3,Xt=1e6;function en(e,t,n){if(t.base64!==void 0)return`(${t.bytes} bytes that are no text)`;if(t.text==="")return"(no body)";let r=tn(e);return r.length<=n?r:`${r.slice(0,n).toWellFormed()}
\u2026 (cut here; the recording has all ${t.bytes} bytes)`}s(en,"bodyText");var tn=Re(e=>{let t=e.outcome.kind==="answer"?e.outcome.body.text:"";if(!/[/+]json\b/i.test(Se(e,"content-type")??""))return x(t,te);let n=t.length>Xt?void 0:Ae(e);return k(n)||ke(n)?x(JSON.stringify(n,void 0,2),te):x(t,te)});function at(e,t){let[n,r]=[x(e).split(`
`),x(t).split(`
`)],i=Math.min(n.length,r.length),o=0;for(;o<i&&n[o]===r[o];)o+=1;let a=0;for(;a<i-o&&n.at(-1-a)===r.at(-1-a);)a+=1;return[...n.slice(0,o).map(d=>`  ${d}`),...n.slice(o,n.length-a).map(d=>`- ${d}`),...r.slice(o,r.length-a).map(d=>`+ ${d}`),...n.slice(n.length-a).map(d=>`  ${d}`)].join(`
`)}s(at,"difference");var T=class{static{s(this,"Html")}#e;constructor(t){this.#e=t}toString(){return this.#e}},nn=2e4;function m(e,...t){return new T(e.map((n,r)=>n+dt(t[r])).join(""))}s(m,"html");function z(e,t){return new T(e.join(G(t)))}s(z,"joined");function dt(e){return e===void 0?"":e instanceof T?e.toString():typeof e=="object"?e.map(dt).join(""):G(String(e),nn)}s(dt,"written");var ne=[{outcome:"passed",sign:"\u2713",word:"kept"},{outcome:"failed",sign:"\u2717",word:"broken"},{outcome:"warned",sign:"!",word:"SHOULD broken"},{outcome:"known",sign:"k",word:"known deviation"},{outcome:"inconclusive",sign:"?",word:"undecided"},{outcome:"not-applicable",sign:"\u2013",word:"not tested"},{outcome:"error",sign:"e",word:"suite error"}],re={passed:"kept",failed:"broken",warned:"SH\
OULD broken",known:"known deviation",inconclusive:"undecided","not-applicable":"not tested",error:"suite error"};function ie(e,t){return`${e.replace(/[^\w.-]/g,"_")}${t===0?"":`--${t}`}`}s(ie,"anchor");function oe(e){return m`<span class="badge ${e}">${re[e]}</span>`}s(oe,"badge");function M(e,t,n,r){let i=r.map(({requirements:o})=>new Set(o.map(a=>a.document)));return ie(e,ue(r.indexOf(n),t,i))}s(
M,"placeOf");function lt(e,t,{level:n,targets:r},i){let{id:o,document:a,lines:d,verdict:c,statement:l,reason:p,category:f}=e,g=[...t.checks.filter(O=>e.checks.includes(O.id))].sort((O,Mt)=>ct(O)-ct(Mt)),w=g.map(O=>on(O,t,i));return m`<article id="${M(o,a,t,r)}" class="${c}" data-verdict="${c}">
<h4>${oe(c)} ${o} <span class="faint">${e.level} · ${f}</span></h4>
<p>${u(l)}</p>
<p class="faint">${u(a,200)}, ${u(E({document:a,lines:d}),200)}</p>
${g.length===0?m`<p>${u(p)}</p>`:void 0}${rn(e,t,n,i)}${g.length===0?void 0:m`<ul>\n${z(w,`
`)}\n</ul>`}
</article>`}s(lt,"renderRequirement");function rn({readings:e=[]},t,n,r){return e.flatMap(i=>{let o=r.readingOf(t,i);if(o===void 0)return[];let a=`${o.defect} Read here as: ${o[n]} ${o.reason}`;return[m`<p><b>Reading ${i}.</b> ${u(a)}</p>\n`]})}s(rn,"readings");function ut({verdict:e}){return["failed","warned","known","error"].includes(e)}s(ut,"isFinding");function ct(e){return ut(e)?e.verdict==="\
failed"?0:1:e.verdict==="inconclusive"?2:3}s(ct,"gravity");function on(e,t,n){let r=n.evidenceOf(t,e.id),i=u(e.title,300),o=ut(e),a=u(e.message,o?2e3:300);return m`<li><span class="badge ${e.verdict}">${e.verdict}</span> ${r===void 0?i:m`<a href="${r}">${i}</a>`} <code class="faint">${u(e.id,300)}</code><br>${a}${o?sn(e):void 0}</li>`}s(on,"renderCheck");function sn({expected:e,actual:t,curl:n}){let r=s(
(i,o)=>o===void 0?[]:[m`<span class="label">${i}</span><pre>${x(o,2e3)}</pre>`],"value");return[...r("expected",e),...r("actual",t),...n.slice(0,1).map(i=>m`<pre class="curl">${u(i,8e3)}</pre>`)]}s(sn,"renderGrounds");var an={MUST:"critical",SHOULD:"normal",MAY:"minor"};function Qr(e){let{result:t,requirements:n,target:r}=e,i=ye(t,n);return{displayName:u(t.title,300),identity:se(r.name,t.id),epic:u(r.name,200),feature:t.category,stories:n.map(({id:o,statement:a})=>u(`${o} ${a}`,400)),severity:an[i],tags:[i,...t.verdict==="passed"||t.verdict==="failed"?[]:[t.verdict]],labels:dn(t,i),links:cn(e),parameters:[{name:"\
target",value:r.embedded?"embedded target":u(r.url,500)},{name:"check",value:u(t.id,300)}],description:ln(e),attachments:un(t),steps:pn(e)}}s(Qr,"allureTest");function se(e,t){return`${e}:${t}`}s(se,"identityOf");function dn(e,t){let n=ze(e,t),{expected:r,actual:i}=e.verdict==="passed"?{}:e;return[{name:Ie,value:e.verdict},...n===void 0?[]:[{name:F.message,value:n}],...r===void 0?[]:[{name:F.expected,
value:x(r)}],...i===void 0?[]:[{name:F.actual,value:x(i)}]]}s(dn,"labelsOf");function cn({requirementsPage:e,requirements:t,target:n}){return e===void 0?[]:t.map(({id:r,document:i,lines:o})=>{let a=ie(r,n.numberOf(i));return{url:`${e}#${a}`,name:u(`${a}: ${i}, ${E({document:i,lines:o})}`,300)}})}s(cn,"linksOf");function ln({result:e,check:t,requirements:n,readings:r}){return[...e.verdict==="passed"?
[`**What was seen:** ${C(e.message)}`]:[],`**How it is checked:** ${C(t.proves)}`,...t.cannotSee===""?[]:[`**What this cannot see:** ${C(t.cannotSee)}`],...n.length===0?[]:["**What is required:**",n.map(({id:i,level:o,statement:a,document:d,lines:c,verdict:l})=>`- ${_(i,200)} (${o}, ${l}): ${C(a)} ${_(d,200)}, ${C(E({document:d,lines:c}))}`).join(`
`)],...r.length===0?[]:["**Read as follows:**",r.map(({id:i,text:o})=>`- ${_(i,50)} ${C(o)}`).join(`
`)],...e.requestIds.length===0?[]:[`**Request ids in the target's log:** ${e.requestIds.slice(0,20).map(i=>_(i,200)).join(", ")}`]].join(`

`)}s(ln,"describe");function un(e){let{expected:t,actual:n,curl:r}=e,i=r.slice(0,10).map(o=>u(o,8e3));return[...t===void 0||n===void 0?[]:[{name:"difference",text:at(t,n)}],...i.length===0?[]:[{name:"curl",text:`${i.join(`
`)}
`}]]}s(un,"attachmentsOf");var U={steps:6,first:8e3,further:2e3};function pn({result:e,evidence:t}){let n=["failed","warned","known","error"].includes(e.verdict),r=t.slice(0,U.steps).map((o,a)=>({name:it(o),attachments:n?[{name:"request",text:ot(o)},{name:"response",text:st(o,a===0?U.first:U.further)}]:[]})),i=t.length-U.steps;return i>0?[...r,{name:`\u2026 and ${i} more exchanges, in the recordin\
g`,attachments:[]}]:r}s(pn,"stepsOf");var V="requirements.html",mn=["default-src 'none'","script-src 'unsafe-inline' 'unsafe-eval' data: blob:","style-src 'unsafe-inline' data:","img-src data: blob:","font-src data:","media-src data: blob:","frame-src data: blob:","connect-src data: blob:","base-uri 'self' data: file: http: https:","form-action 'none'"].join("; "),fn=`<script>
      (() => {
        const over = new AbortController();
        const options = { capture: true, signal: over.signal };
        const stop = () => over.abort();
        for (const event of ['pointerdown', 'wheel', 'keydown', 'touchstart']) addEventListener(event, stop, options);
        addEventListener('scroll', ({ target }) => {
          if (location.hash === '' && target instanceof Element) target.scrollTop = 0;
          stop();
        }, options);
      })();
    </script>`;function gn(e){let t=["position:fixed;right:16px;bottom:92px;z-index:9999;padding:7px 16px;border-radius:18px","background:#5b3fa8;color:#fff;font:600 14px/22px system-ui,sans-serif;text-decoration:none;white-space:nowrap"].join(";");return`<a id="all-requirements" href="${le(e)}" style="${t}">All requirements</a>`}s(gn,"leadTo");function hn(e){return`<script>
      new MutationObserver(() => {
        for (const shown of document.querySelectorAll('[data-testid="test-result-meta-link"] > span')) {
          const [, id] = /^([\\w.-]+): .*, (?:lines|sections?) /.exec(shown.textContent) ?? [];
          if (id === undefined) continue;
          const link = shown.querySelector('a') ?? document.createElement('a');
          const href = ${JSON.stringify(`${e}#`)} + id;
          if (link.getAttribute('href') === href) continue;
          link.setAttribute('href', href);
          if (link.parentNode === shown) continue;
          link.style.color = 'inherit';
          link.append(...shown.childNodes);
          shown.append(link);
        }
      }).observe(document, { childList: true, characterData: true, subtree: true });
    </script>`}s(hn,"linkRequirements");function mt(e,t){let n=yn(e);return!n.ok||t===void 0?n:y(n.value.replace("<body>",r=>`${r}${gn(t)}${hn(t)}`))}s(mt,"settledPage");function ft(e){let t=new Map;for(let[,n=""]of e.matchAll(/d\("data\/test-results\/[^"]+","([^"]*)"\)/g)){let r=JSON.parse(Buffer.from(n,"base64").toString("utf8"));if(!k(r))continue;let{id:i,fullName:o}=r;typeof i=="string"&&typeof o==
"string"&&t.set(o,`#${i}`)}return t}s(ft,"placesOfTests");function yn(e){let t=e.search(/<script async src="https:\/\/www\.googletagmanager\.com\//);if(t===-1)return y(pt(e));let n=e.indexOf("gtag('config'",t),r=n===-1?-1:e.indexOf("</script>",n);return r===-1?b("allure-report","The statistics that Allure puts into its page were not found where they should be."):y(pt(`${e.slice(0,t)}${e.slice(r+9)}`))}
s(yn,"withoutStatistics");function pt(e){let t=`<meta http-equiv="Content-Security-Policy" content="${mn}">
    ${fn}`;return e.replace('<meta charset="utf-8">',n=>`${n}
    ${t}`)}s(pt,"withHead");import{spawn as Rn}from"node:child_process";import{mkdir as de,mkdtemp as Sn,readFile as Tn,rm as On,writeFile as B}from"node:fs/promises";import{createRequire as An}from"node:module";import{tmpdir as Cn}from"node:os";import{dirname as $t,join as j,resolve as ae}from"node:path";import{existsSync as gt}from"node:fs";import{readdir as $n,readFile as wn,writeFile as bn}from"node:fs/promises";var vn=5e6,xn=1e3;async function ht(e){let n=(gt(e)?await $n(e):[]).filter(r=>r.endsWith("-result.json")).length;return Math.min(50,Math.max(3,Math.floor(vn/(xn*Math.max(1,n)))))}s(ht,"historyLimit");async function yt(e){if(!gt(e))return;let t=(await wn(e,"utf8")).split(`
`).filter(n=>n!=="");await bn(e,t.map(n=>`${kn(n)}
`).join(""))}s(yt,"lightenHistory");function kn(e){let t;try{t=JSON.parse(e)}catch{return e}if(!k(t)||!k(t.testResults))return e;let n=Object.fromEntries(Object.entries(t.testResults).map(([r,i])=>{if(!k(i))return[r,i];let{message:o}=i,a=typeof o=="string"?{message:o.slice(0,200).toWellFormed()}:{};return[r,{...i,labels:[],...a}]}));return JSON.stringify({...t,testResults:n})}s(kn,"lightened");function kt(e){let{suite:t,level:n,seed:r,targets:i,deviations:o}=e,a={Level:n,...o===void 0?{}:{"Known deviations":jn(o)},Suite:`${t.name} ${t.version}`,Seed:String(r)},[d,...c]=i;if(d!==void 0&&c.length===0){let l=Y(d).map(g=>[`${g.level} kept`,Rt(g)]),[p,f,...$]=P(d);return{API:d.api,Target:bt(d),...Object.fromEntries(l),Data:`${p}, ${f}`,Checks:vt(d),...wt("HTTP kept",d),...a,Traffic:$.join(",\
 ")}}return{...Object.fromEntries(i.map(l=>[S(l,i),Y(l).map(p=>`${p.level} ${p.kept} of ${p.decided}`).join(", ")])),...a,...Object.fromEntries(i.flatMap(l=>[[`${S(l,i)} checks`,vt(l)],...Object.entries(wt(`${S(l,i)} HTTP`,l)),[`${S(l,i)} target`,`${bt(l)}, ${P(l).join(", ")}`]]))}}s(kt,"environmentFacts");function jn(e){let n=Object.entries({occurs:"found",gone:"no longer found",expired:"expired",
undecided:"undecided",elsewhere:"not looked for"}).flatMap(([r,i])=>{let o=e.filter(a=>a.state===r).length;return o===0?[]:[`${o} ${i}`]});return n.length===0?"none listed":n.join(", ")}s(jn,"listed");function Rt({kept:e,decided:t,undecided:n}){return`${e} of ${t}${n===0?"":`, ${n} undecided`}`}s(Rt,"kept");function wt(e,t){let n=H(t);return n.length===0?{}:{[e]:Rt(L(n))}}s(wt,"httpKept");function bt(e){
return e.embedded?"embedded target":e.url}s(bt,"where");function vt(e){let t=he(e.checks);return ge.filter(({member:n})=>t[n]>0).map(({member:n,word:r})=>`${t[n]} ${r}`).join(", ")}s(vt,"verdicts");async function St(e,t){let n=Object.entries(t).map(([r,i])=>`${xt(r)} = ${xt(i)}
`);await de(e,{recursive:!0}),await B(j(e,"environment.properties"),n.join(""))}s(St,"writeAllureEnvironment");function xt(e){return u(e,1e3).replace(/[\\=:#! ]/g,"\\$&").replace(/[^ -~]/g,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}s(xt,"property");async function Tt(e){await de(e,{recursive:!0}),await B(j(e,"categories.json"),`${JSON.stringify(Q,void 0,2)}
`)}s(Tt,"writeAllureCategories");async function Ot(e,t,n){try{let r=await Sn(j(Cn(),"allure-report-"));try{let i=await qn(ae(e),r,n);if(!i.ok)return i;let o=await Tn(j(r,"report","index.html"),"utf8"),a=mt(o,n.requirementsPage);return a.ok?(await de(t,{recursive:!0}),await B(j(t,"index.html"),a.value),n.history!==void 0&&await yt(n.history),y(ft(o))):a}finally{await On(r,{recursive:!0,force:!0})}}catch(r){
return b("allure-report",`The Allure report could not be made: ${ce(r)}`)}}s(Ot,"generateAllureReport");async function qn(e,t,n){let r=j(t,"allurerc.json");await B(r,JSON.stringify(_n(n,await ht(e))));let i=An(N("package.json")).resolve("allure"),o=`./${e.slice($t(e).length).replace(/^[/\\]+/,"").replace(/[*?[\]{}()!+@]/g,"[$&]")}`,a=[i,"generate",o,"--cwd",$t(e),"--config",r,"--output",j(t,"repor\
t")];return new Promise(d=>{let c=Rn(process.execPath,a,{cwd:t,env:En(process.env),stdio:["ignore","pipe","pipe"],timeout:n.timeout??12e4}),l=[],p=s(f=>{l.length<50&&l.push(f.toString("utf8"))},"listen");c.stdout.on("data",p),c.stderr.on("data",p),c.on("error",f=>d(b("allure-report",`Allure could not be started: ${f.message}`))),c.on("close",(f,$)=>{let g=u(l.join("").trim(),500),w=$===null?`statu\
s ${f}`:`signal ${$}`;d(f===0?y(void 0):b("allure-report",`Allure ended with ${w}: ${g}`))})})}s(qn,"runAllure");function _n({name:e,history:t,attachments:n},r){return{name:e,...t===void 0?{}:{historyPath:ae(t),historyLimit:r},...n===void 0?{}:{globalAttachments:n.map(i=>ae(i))},categories:Q.map(i=>({...i,groupByMessage:i.name.startsWith("Undecided")||i.name==="Not applicable",expand:i.name==="Vio\
lated MUST"})),plugins:{awesome:{options:{singleFile:!0,reportLanguage:"en",groupBy:["epic","feature","story"],sections:["charts"],defaultSortBy:"status,asc",charts:[{type:"currentStatus",title:"All checks"},{type:"testResultSeverities",title:"MUST is critical, SHOULD is normal, MAY is minor"},{type:"statusDynamics",title:"From run to run"},{type:"statusTransitions",title:"Fixed and newly broken"}]}},
agent:{enabled:!1}}}}s(_n,"allureConfig");function En(e){return Object.fromEntries(["PATH","HOME","USERPROFILE","TMPDIR","TEMP","TMP","SYSTEMROOT","TZ"].flatMap(n=>e[n]===void 0?[]:[[n,e[n]]]))}s(En,"harmless");var Hn=new Set(["other-origin","unusable-address","method-not-allowed-by-suite","budget-spent","not-recorded"]);function Ct(e,t){let{method:n,url:r,headers:i}=e.request,{outcome:o}=e;if(o.kind==="silence"&&Hn.has(o.code))return`: ${q(`not sent: ${o.message}`)}`;let a=Ln(r);if(a===void 0)return`: ${q(`no address of the web: ${r}`)}`;let d=i.filter(([l])=>l.toLowerCase()!=="user-agent"),c=s(l=>d.some(
([p])=>p.toLowerCase()===l),"sends");return["curl -sS -i --globoff --path-as-is",...n==="GET"?[]:n==="HEAD"?["--head"]:[`-X ${q(n)}`],...c("accept-encoding")?["--compressed"]:[],...c("accept")?[]:["-H 'Accept:'"],...d.map(([l,p])=>Mn(l,p,e,t)),`${q(a)}${Dn(a,e,t)}`].join(" ")}s(Ct,"curlFor");var At="${TARGET_TOKEN:0:$(((${#TARGET_TOKEN}*3+3)/4))}",Pn="${TARGET_TOKEN:$(((${#TARGET_TOKEN}*3+3)/4))}",
jt={own:"$TARGET_TOKEN",forbidden:"$TARGET_FORBIDDEN_TOKEN",truncated:At,altered:`${At}$(printf %s "${Pn}" | tr '0-8a-eA-E9fFg-zG-Z' '1-9b-fB-F000[a*]')`};function Mn(e,t,n,r){let i=jt[n.request.credential];if(i!==void 0&&r!==void 0&&qe(e,r)){if(r.prefix==="Basic ")return`-u "${i}"`;let o=r.place==="cookie"?`${e}: ${r.name}=`:`${e}: ${r.prefix}`;return`-H ${/^[\w :=-]+$/.test(o)?`"${o}${i}"`:`${q(
o)}"${i}"`}`}return`-H ${q(t===""?`${e};`:`${e}: ${t}`)}`}s(Mn,"field");function Dn(e,t,n){if(n?.place!=="query")return"";let r=q(`${e.includes("?")?"&":"?"}${encodeURIComponent(n.name)}=`),{credential:i}=t.request,o=jt[i];return o!==void 0?`${r}"${o}"`:i==="empty"?r:i==="wrong"?`${r}no-such-token`:""}s(Dn,"tokenInQuery");function Ln(e){if(/^https?:\/\//i.test(e))return e.replace(/[^!-~]/gu,t=>[...Buffer.
from(t,"utf8")].map(n=>`%${n.toString(16).toUpperCase().padStart(2,"0")}`).join(""))}s(Ln,"addressOf");function q(e){return/^[ -~]*$/.test(e)?`'${e.replaceAll("'","'\\''")}'`:`$'${[...Buffer.from(e,"utf8")].map(n=>{let r=String.fromCharCode(n);return/[ -~]/.test(r)&&!/['\\]/.test(r)?r:`\\${n.toString(8).padStart(3,"0")}`}).join("")}'`}s(q,"quoted");var qt=new T(`
:root {
  color-scheme: light dark;
  --text: light-dark(#1f2430, #e6e8ee);
  --faint: light-dark(#5d6472, #a3a9b8);
  --page: light-dark(#f1f4f8, #14161b);
  --card: light-dark(#ffffff, #1e2128);
  --line: light-dark(#dde2ea, #343945);
  --passed: light-dark(#1a7f37, #4cc36e);
  --failed: light-dark(#c8261d, #ff7067);
  --warned: light-dark(#9a5b00, #f0b44c);
  --known: light-dark(#6b45b0, #b99cf0);
  --inconclusive: light-dark(#44618b, #92b2e4);
  --error: light-dark(#a51d7c, #f28bd0);
  --not-applicable: light-dark(#6b7280, #969dab);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 16px; }
a { color: inherit; }
h1 { margin: 8px 0; font-size: 26px; }
h2 { margin: 0 0 4px; font-size: 20px; overflow-wrap: anywhere; }
h3 { margin: 24px 0 8px; font-size: 16px; }
h4 { margin: 0 0 4px; font-size: 15px; overflow-wrap: anywhere; }
p { margin: 4px 0; overflow-wrap: anywhere; }
ul { margin: 4px 0; padding-left: 20px; }
li { overflow-wrap: anywhere; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
code { overflow-wrap: anywhere; }
pre { margin: 4px 0 8px; padding: 8px; border-radius: 6px; background: var(--page); white-space: pre-wrap; overflow-wrap: anywhere; }
.faint { color: var(--faint); }
.card { margin: 16px 0; padding: 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
.conclusion { font-size: 17px; font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 4px 14px 4px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--faint); font-weight: 500; }
tbody th { font-weight: 500; }
tr.all th, tr.all td { font-weight: 700; border-bottom: 0; }
.matrix th { white-space: nowrap; }
.cells { display: flex; flex-wrap: wrap; gap: 3px; }
.cell { display: block; width: 22px; height: 22px; border-radius: 4px; text-align: center; text-decoration: none; font: 700 12px/22px ui-monospace, monospace; color: var(--card); background: var(--v); }
.cell.may { border-radius: 11px; }
.cell.should { border-radius: 4px 11px; }
.cell:hover, .cell:focus { outline: 2px solid var(--text); }
.badge { display: inline-block; padding: 0 8px; border-radius: 10px; font-size: 13px; font-weight: 600; color: var(--card); background: var(--v); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 8px 0; color: var(--faint); font-size: 13px; }
.legend span { display: flex; align-items: center; gap: 5px; }
td { white-space: nowrap; }
.listed td { white-space: normal; overflow-wrap: anywhere; }
.label { display: block; color: var(--faint); font-size: 13px; }
.broken li { margin: 6px 0; }
article { margin: 12px 0; padding: 12px 16px; border: 1px solid var(--line); border-left: 4px solid var(--v); border-radius: 8px; background: var(--card); scroll-margin-top: 12px; }
article:target { outline: 2px solid var(--v); }
.passed { --v: var(--passed); } .failed { --v: var(--failed); } .warned { --v: var(--warned); }
.known { --v: var(--known); } .inconclusive { --v: var(--inconclusive); } .error { --v: var(--error); }
.not-applicable { --v: var(--not-applicable); }
@media (max-width: 640px) {
  td .faint { display: block; font-size: 12px; font-weight: 400; white-space: normal; }
  th, td { padding-right: 10px; font-size: 14px; }
}
@media print { .card, article { break-inside: avoid; } }
`);var Nn=new T("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");function _t(e,t){let{suite:n,level:r,startedAt:i,targets:o}=e,a=$e(e),d=`Level ${r}, ${n.name} ${n.version}, ${i}`;return m`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${Nn}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Requirements – image API conformance</title>
<style>${qt}</style>
</head>
<body>
<main>
<p><a href="index.html">← All checks with their evidence</a></p>
<h1>Requirements</h1>
<p class="conclusion" id="conclusion">${u(a.sentence)}</p>
<p class="faint">${u(d)}</p>
${Gn(e)}
${A(o.map(c=>Jn(c,e,t)))}
</main>
</body>
</html>
`.toString()}s(_t,"renderMatrixPage");function A(e){return z(e,`
`)}s(A,"lines");function Jn(e,t,n){let{targets:r}=t,i=e.embedded?"embedded target":e.url,o=e.requirements.filter(({verdict:c})=>["failed","warned","known","error"].includes(c)),a=[...new Set(e.requirements.map(({document:c})=>c))],d=ne.map(({outcome:c,sign:l,word:p})=>m`<span><b class="cell ${c}">${l}</b>${p}</span>`);return m`<section class="card">
<h2>${u(S(e,r),200)}</h2>
<p class="faint">${u([i,...P(e)].join(" \xB7 "),1e3)}</p>
<h3>Requirements kept, of those decided</h3>
<div class="wide">${In(e)}</div>
${Un(o,e,r)}
<h3>Every requirement</h3>
<div class="legend">${d}<span>square MUST, leaf SHOULD, round MAY</span></div>
<div class="wide">${Vn(e,r)}</div>
</section>
${A(a.map(c=>Fn(c,e,t,n)))}`}s(Jn,"renderTarget");function Fn(e,t,n,r){let i=t.requirements.filter(a=>a.document===e),o=M(`document-${e}`,e,t,n.targets);return m`<h3 id="${o}">${u(e,200)}</h3>
${A(i.map(a=>lt(a,t,n,r)))}`}s(Fn,"renderDocument");function In(e){let t=Z(e),n=H(e),r=W.filter(a=>t.some(d=>d.category===a)),i=s((a,d,c)=>{let l=K.map(p=>m`<td data-class="${a} ${p}">${zn(d.filter(f=>f.level===p))}</td>`);return m`<tr class="${c}"><th scope="row">${a}</th>${l}</tr>`},"row"),o=r.map(a=>i(a,t.filter(d=>d.category===a),""));return m`<table>
<thead><tr><th></th>${K.map(a=>m`<th scope="col">${a}</th>`)}</tr></thead>
<tbody>
${A(o)}
${A([i("all",t,"all"),...n.length===0?[]:[i("HTTP",n,"")]])}
</tbody>
</table>`}s(In,"classTable");function zn(e){if(e.length===0)return m`<span class="faint">–</span>`;let{kept:t,decided:n,undecided:r}=L(e),i=e.length-n-r,o=[...r===0?[]:[`${r} undecided`],...i===0?[]:[`${i} not tested`]].join(", ");return m`${t} of ${n}${o===""?void 0:m` <span class="faint">(${o})</span>`}`}s(zn,"figure");function Un(e,t,n){if(e.length===0)return;let r=e.map(({id:i,document:o,level:a,
verdict:d,statement:c,reason:l})=>m`<li>${oe(d)} <a href="#${M(i,o,t,n)}">${i}</a> ${a}: ${u(c,400)}<br><span class="faint">${u(l,300)}</span></li>`);return m`<h3>What is not kept</h3>\n<ul class="broken">\n${A(r)}\n</ul>`}s(Un,"brokenList");function Vn(e,t){let n=Z(e),i=[...W.map(o=>({name:o,all:n.filter(a=>a.category===o)})),{name:"HTTP",all:H(e)}].flatMap(({name:o,all:a})=>{if(a.length===0)return[];
let d=a.map(({id:c,document:l,level:p,verdict:f})=>{let $=ne.find(({outcome:w})=>w===f)?.sign??"",g=`${c}, ${p}: ${re[f]}`;return m`<a class="cell ${f} ${p.toLowerCase()}" href="#${M(c,l,e,t)}" title="${g}">${$}</a>`});return[m`<tr><th scope="row">${o}</th><td><div class="cells">${d}</div></td></tr>`]});return m`<table class="matrix"><tbody>${A(i)}</tbody></table>`}s(Vn,"matrix");var Bn={occurs:"f\
ound",gone:"no longer found",expired:"expired",undecided:"undecided",elsewhere:"not looked for"};function Gn({deviations:e}){if(e===void 0||e.length===0)return;let t=e.map(({id:n,target:r,reason:i,link:o,expiry:a,expect:d,state:c})=>{let l=o===void 0?void 0:m`<br>${u(o,500)}`;return m`<tr><td>${n}</td><td>${d}</td><td>${u(r??"every target",300)}</td><td>${u(i,500)}${l}</td><td>${a}</td><td>${Bn[c]}</td></tr>`});
return m`<section class="card"><h2>Known deviations</h2><div class="wide"><table class="listed">
<thead><tr><th>listed</th><th>as</th><th>of</th><th>because</th><th>until</th><th>now</th></tr></thead>
<tbody>${A(t)}</tbody></table></div></section>`}s(Gn,"renderDeviations");function Ht(e,t,{level:n,deviations:r,requireDecided:i}){let[o]=e,a=e.map((c,l)=>{let p=new Map(t.filter(g=>g.target===l).map(({id:g,verdict:w})=>[g,w])),{requirements:f}=c.api,$=c.instances.flatMap(g=>{let w=p.get(g.id);return w===void 0?[]:[_e({instance:g,verdict:w},c.api,c.recording,f,Ct)]});return He(c.api,c.recording,{items:c.judge.items,changed:c.judge.changed},$,n)}),d=o?.recording.startedAt??
new Date(0).toISOString();return{schemaVersion:1,suite:xe(),startedAt:d,durationMs:e.reduce((c,{recording:l})=>c+l.durationMs,0),level:n,seed:o?.recording.seed??0,targets:a,...r===void 0?{}:{deviations:fe(r,a,J({startedAt:d}))},...i?{requireDecided:i}:{}}}s(Ht,"complianceOf");async function Xi(e){await Promise.all(ve.map(t=>Yn(R(e,t),{recursive:!0,force:!0})))}s(Xi,"clearResults");async function eo(e,t,n,r){
await Kn(t,{recursive:!0});let i=[];for(let{name:a,title:d,file:c,render:l}of be){if(!n.has(a))continue;let p=R(t,c);await Et(p,l(e)),i.push({name:d,path:p})}n.has("har")&&i.push({name:"recording",path:R(t,"recording.har")});let o=r.GITHUB_STEP_SUMMARY;if(o!==void 0&&o!==""&&await Wn(o,`${we(e)}
`),n.has("allure")||n.has("html")){let a=R(t,"allure-results");await St(a,kt(e)),await Tt(a),n.has("allure")&&i.push({name:"Allure results",path:a})}return i}s(eo,"writeReports");async function to(e,t,n){let r=R(e,"allure-report"),i=await Ot(R(e,"allure-results"),r,{name:"Image API conformance",history:R(e,"allure-history.jsonl"),requirementsPage:V});if(!i.ok)return i.problem.message;let o=_t(t,{readingOf:s(
(a,d)=>n[t.targets.indexOf(a)]?.readings.get(d),"readingOf"),evidenceOf:s((a,d)=>{let c=i.value.get(se(S(a,t.targets),d));return c===void 0?void 0:`index.html${c}`},"evidenceOf")});return await Et(R(r,V),o),[{name:"Allure report",path:R(r,"index.html")},{name:"requirements",path:R(r,V)}]}s(to,"writeAllurePage");import{setImmediate as Zn}from"node:timers/promises";function Pt(e,t,n){let{api:r,recording:i}=e,o=e.judgements().get(t.id)??je([pe("The suite itself broke: it has no verdict on this check.")]),a=r.requirements.filter(p=>Ce(p,t.id)),d={api:r.id,url:Ee(i)},c={id:t.id,requirements:a.map(({id:p})=>p)},l=s(p=>me(p,c,d,n,J(i)),"known");return{...l(o),claims:o.claims.map(l)}}s(Pt,"verdictOn");async function yo(e,t){let n=await Fe(e,t.level);if(!n.ok)return n;for(let{instances:i,prepare:o}of n.value)for(let a of i)await Zn(),o(a);let r=n.value.flatMap((i,o)=>i.instances.map(a=>({target:o,id:a.id,verdict:Pt(i,a,t.deviations??[])})));return y({targets:n.value,verdicts:r,compliance:Ht(n.value,r,t)})}s(yo,"judgeRecordings");export{ur as a,Tr as b,Or as c,Qr as d,V as e,Ct as f,Xi as g,eo as h,to as i,yo as j};
