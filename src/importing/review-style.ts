/** Colour tells the kinds apart at a glance; words, and the shape of the rule beside them, tell them without colour. */
export const REVIEW_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcf9, #161514);
  --ink: light-dark(#1c1b1a, #e8e4dc);
  --quiet: light-dark(#55514b, #b3ada3);
  --rule: light-dark(#d8d4cc, #3a3734);
  --red: light-dark(#a3161f, #f08a7e);
  --title: light-dark(#f6d5d2, #5a2420);
  --paragraph: light-dark(#e4ecf5, #1f2c3c);
  --heading: light-dark(#e6dcf3, #3b2a54);
  --credit: light-dark(#d9ecd6, #21401f);
  --mark: light-dark(#f7e7bd, #4a3a10);
  --furniture: light-dark(#e3e1dd, #35322f);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 90rem;
  background: var(--paper); color: var(--ink);
  font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
}
h1 { font-size: 1.4rem; margin: 0; border-bottom: 3px double var(--red); padding-bottom: .4rem; }
h2 { font-size: 1.15rem; margin: 1.2rem 0 .3rem; }
h3 { font-size: 1.05rem; margin: 0; text-wrap: balance; }
a { color: var(--red); }
ul, ol { margin: .2rem 0; padding-left: 2em; }
.facts, .note, .aside { color: var(--quiet); margin: .2rem 0; }
.legend { position: sticky; top: 0; margin: 1rem 0 0; padding: .4rem 0; background: var(--paper);
  border-bottom: 1px solid var(--rule); z-index: 1; }
main > section { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem;
  padding: .6rem 0; border-top: 1px solid var(--rule); }
main > section.article { border-top: 3px solid var(--red); }
.line { display: grid; grid-template-columns: 3.2em 8.5em minmax(0, 1fr); column-gap: .5em;
  scroll-margin-top: 4rem; }
.line:target, article:target, li:target { outline: 3px solid var(--red); outline-offset: 2px; }
.number { color: var(--quiet); text-align: right; text-decoration: none;
  font-variant-numeric: tabular-nums; font-size: .85em; }
.number:hover, .number:focus { text-decoration: underline; }
.labels { font-size: .85em; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.label { display: inline-block; padding: 0 .4em; border-left: 4px solid; white-space: nowrap; }
.legend .label { white-space: normal; }
.title { background: var(--title); border-left-style: solid; }
.text span { border: 0; }
.text .title { font-weight: bold; }
.paragraph { background: var(--paragraph); border-left-style: dotted; }
.heading { background: var(--heading); border-left-style: double; }
.text .heading { text-decoration: underline double; text-underline-offset: .2em; }
.credit { background: var(--credit); border-left-style: dashed; }
.text .credit { text-decoration: underline; text-underline-offset: .2em; }
.mark { background: var(--mark); border-left-style: groove; }
.furniture { background: var(--furniture); border-left-style: none; }
.text .furniture { color: var(--quiet); font-style: italic; }
.warning { grid-column: 1 / -1; margin: .2rem 0 .4rem 3.7em; padding: .2rem .6rem;
  border: 2px solid var(--red); scroll-margin-top: 4rem; }
article { align-self: start; position: sticky; top: 4rem; scroll-margin-top: 4rem;
  border-left: 1px solid var(--rule); padding-left: 1rem; }
article p { margin: .3rem 0; overflow-wrap: anywhere; }
article .number { display: inline-block; min-width: 1.8em; margin-right: .5em; }
.unsure { font-weight: bold; color: var(--red); border: 2px solid var(--red); padding: 0 .5em; }
.sure { color: var(--quiet); }
@media (max-width: 60rem) {
  main > section { grid-template-columns: minmax(0, 1fr); }
  article, .legend { position: static; }
}
@media (max-width: 32rem) {
  .line { grid-template-columns: 2.6em minmax(0, 1fr); }
  .line .text { grid-column: 2; }
  .warning { margin-left: 0; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  :root { color-scheme: light; }
  body { font-size: 9.5pt; max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  article, .legend { position: static; }
  main > section { display: grid; grid-template-columns: 3fr 2fr; }
  .line, .warning, h3 { break-inside: avoid; }
}
`;
