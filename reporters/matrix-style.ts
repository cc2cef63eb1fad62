import { Html } from './html.ts';

/** The looks of the pages of a report that are not Allure's; it holds for light and dark, for paper, and from 320 pixels up. */
export const matrixStyle = new Html(`
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
blockquote { margin: 4px 0 8px; padding-left: 10px; border-left: 3px solid var(--line); }
pre { margin: 4px 0 8px; padding: 8px; border-radius: 6px; background: var(--page); white-space: pre-wrap; overflow-wrap: anywhere; }
.faint { color: var(--faint); }
.card { margin: 16px 0; padding: 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
h1 .badge { padding: 4px 16px; border-radius: 18px; font-size: 24px; font-weight: 700; }
nav { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: 8px 0; }
.figures { display: flex; flex-wrap: wrap; gap: 12px 32px; margin: 12px 0; }
.figures dt { color: var(--faint); font-size: 13px; }
.figures dd { margin: 0; font-size: 20px; font-weight: 600; font-variant-numeric: tabular-nums; }
.figures dd .faint { font-size: 14px; font-weight: 400; }
.causes { padding-left: 24px; }
.causes > li { margin: 0 0 18px; }
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
`);
