/** How many blocks of text can have their claims beside them; a longer text has them after it. */
export const SIDE_ROWS = 300;
/** How many rows the claims of one block can reach over. */
export const SIDE_SPANS = 6;

const count = (length: number) => Array.from({ length }, (_, index) => index + 1);
const rows = count(SIDE_ROWS).map((row) => `[data-row="${row}"]{grid-row-start:${row}}`);
const spans = count(SIDE_SPANS).map((span) => `[data-span="${span}"]{grid-row-end:span ${span}}`);

/**
 * The style of every report. It never varies, so that the pages and the app can allow it, and nothing else, by its hash:
 * after a change the test tells the new {@link PAGE_STYLE_HASH}, which also stands in `index.html`.
 */
export const PAGE_STYLE = `
:root{color-scheme:light;--ink:#151a1e;--ink-2:#4a545b;--line:#d3d9d8;--claim:#c31230;--source:#1e5aa0;--entity:#0f6e66;--technique:#7637a6;--for:#0b5fa5;--against:#a14300}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:1128px;padding:0 24px 48px;background:#fff;color:var(--ink);font:14px/20px "IBM Plex Sans Variable","IBM Plex Sans",system-ui,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4,h5,h6,.text,.summary,.brand{font-family:"Literata Variable",Literata,Georgia,serif}
h1{margin:8px 0 4px;max-width:620px;font-size:32px;line-height:38px;font-weight:600;letter-spacing:-.015em;text-wrap:balance}
h2{margin:32px 0 12px;font-size:20px;line-height:26px;font-weight:600}
a{color:inherit;text-underline-offset:.2em}
a:focus-visible{outline:2px solid #1457d9;outline-offset:2px}
.skip{position:absolute;inset-inline-start:-999em}
.skip:focus{inset-inline-start:16px;inset-block-start:8px;padding:8px 12px;background:var(--ink);color:#fff}
.mast{display:flex;flex-wrap:wrap;justify-content:space-between;gap:4px 16px;padding:14px 0;border-bottom:1px solid var(--line);color:var(--ink-2);font-size:13px}
.brand{display:flex;align-items:center;gap:8px;color:var(--ink);font-size:15px;font-weight:600}
.brand svg{inline-size:28px;block-size:14px;stroke:var(--claim);fill:none;stroke-width:2}
.kicker{margin:32px 0 0;font-size:13px;font-weight:500}
.byline{margin:0 0 20px;color:var(--ink-2);font-size:13px}
.summary{margin:0;padding:16px 0;border-block:1px solid var(--ink);font-size:18px;line-height:28px}
.summary span{display:block;font:14px/20px "IBM Plex Sans Variable","IBM Plex Sans",system-ui,sans-serif;color:var(--ink-2)}
.text{padding-top:24px;font-size:18px;line-height:32px}
.text>*{margin-block:0 20px}
.stacked>.text{max-width:620px}
.text:lang(ar),.text:lang(fa),.text:lang(ur){font-family:"Noto Naskh Arabic",serif;font-size:20px;line-height:38px}
.text :is(h2,h3,h4,h5,h6){font-size:20px;line-height:28px}
.text blockquote{margin-inline:0;padding-inline-start:16px;border-inline-start:3px solid var(--line)}
.text li>p,.text blockquote>p{margin:0 0 8px}
.text pre{overflow-x:auto;font-size:15px;line-height:24px;white-space:pre-wrap}
mark{background:none;color:inherit;text-decoration-line:underline;text-decoration-skip-ink:none;text-decoration-thickness:1.5px;text-underline-offset:.2em}
mark.lane-1{text-underline-offset:.39em}
mark.lane-2{text-underline-offset:.58em}
mark.claim{text-decoration-color:var(--claim)}
mark.source-mention{text-decoration-color:var(--source);text-decoration-style:dashed}
mark.entity-mention{text-decoration-color:var(--entity);text-decoration-style:dotted;text-decoration-thickness:2px}
mark.technique{text-decoration-color:var(--technique);text-decoration-style:wavy;text-decoration-thickness:1px}
sup{line-height:0}
sup a{padding-inline:2px 1px;color:var(--claim);font:600 11px/1 "IBM Plex Sans Variable","IBM Plex Sans",system-ui,sans-serif;text-decoration:none}
.found ol,.found ul,.plain{margin:0;padding:0;list-style:none}
.found li{scroll-margin-top:16px}
.claims>li{margin-bottom:16px;padding-inline-start:14px;border-inline-start:1px solid var(--line)}
.claims>li:target{border-color:var(--claim)}
.found p{margin:0 0 4px}
.number{margin-inline-end:6px;font-weight:600;text-decoration:none}
.statement{font-weight:600}
.facts,.ties,.quiet{color:var(--ink-2);font-size:13px;line-height:18px}
.evidence li{margin-bottom:4px}
.stance{display:inline-block;inline-size:16px;block-size:16px;border:1.5px solid var(--ink-2);border-radius:50%;font-size:11px;font-weight:600;line-height:13px;text-align:center}
.stance.supports{border-color:var(--for);background:var(--for);color:#fff}
.stance.refutes{border-color:var(--against);background:var(--against);color:#fff}
.stance.inconclusive,.stance.open{border-style:dashed}
.stance-word{font-weight:500}
.plain li{margin-bottom:10px;scroll-margin-top:16px}
.legend{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:40px;padding-top:12px;border-top:1px solid var(--line);color:var(--ink-2);font-size:12px;line-height:20px}
@media screen and (max-width:640px){body{padding:0 16px 40px}h1{font-size:25px;line-height:30px}}
@media (min-width:900px){@supports (grid-template-rows:subgrid){
.side{display:grid;grid-template-columns:minmax(0,620px) minmax(280px,372px);justify-content:space-between;column-gap:40px}
.side>.text,.side>.found{grid-row:1/span ${SIDE_ROWS + SIDE_SPANS};display:grid;grid-template-rows:subgrid;grid-template-columns:minmax(0,1fr);align-content:start}
.side>.text{grid-column:1}
.side>.found{grid-column:2;padding-top:24px}
.side>.found h2{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.side .claims{padding-top:6px}
${[...rows, ...spans].join('')}
}}
@media print{
@page{size:A4;margin:20mm 22mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif}}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{max-width:none;padding:0;font-size:9.5pt;line-height:1.45}
.skip{display:none}
.mast{padding-top:0;border-color:#000}
.kicker{margin-top:12px}
h1{max-width:none;font-size:21pt;line-height:1.2}
h2{margin:14px 0 8px;font-size:12pt;break-after:avoid}
.summary{padding:8px 0;font-size:11.5pt;line-height:1.5}
.side,.side>.text,.side>.found{display:block}
.side>.found{padding-top:0}
.side>.found h2{position:static;inline-size:auto;block-size:auto;clip-path:none}
.side>.text,.stacked>.text{max-width:none;padding-top:14px;font-size:11.5pt;line-height:1.7}
.text :is(h2,h3,h4,h5,h6){font-size:13pt;line-height:1.3;break-after:avoid}
.text>*{margin-bottom:8pt;orphans:3;widows:3}
.found{margin-top:12px;border-top:1px solid #000}
.claims>li{margin-bottom:8px;padding:0;border:0;break-inside:avoid}
.side .claims{padding:0}
.plain li{break-inside:avoid}
.found a,.found .number{text-decoration:none}
.address::after{content:" (" attr(href) ")";font-size:8.5pt;overflow-wrap:anywhere}
}
@media (forced-colors:active){mark{text-decoration-color:currentcolor}}
`;

/** Base64 SHA-256 of {@link PAGE_STYLE}, for a Content-Security-Policy. */
export const PAGE_STYLE_HASH = 'sha256-q3SpAWBFW5h8E3vOvpGK5BNqQ4deJCv7RRQU4n58ScY=';
