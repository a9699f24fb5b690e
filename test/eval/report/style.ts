/** The page's look: readable, dark when the reader's machine is, and in print. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #e3e3e3; --main: #0b5cad; --other: #6b7785; --aim: #767676; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #16181b; --soft: #3a3f45; --main: #6cb2ff; --other: #9aa5b1; --aim: #a0a0a0; } }
body { font: 1rem/1.55 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.25rem; margin-top: 2.2rem; }
p { max-width: 65ch; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1rem; list-style: none; padding: 0; }
a { color: var(--main); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem; border-bottom: 1px solid var(--soft); }
tbody th { font-weight: 500; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
summary { cursor: pointer; padding: .4rem 0; font-weight: 600; }
figure { margin: 1rem 0; max-width: 44rem; }
svg { width: 100%; height: auto; } svg text { fill: var(--ink); font: 13px system-ui, sans-serif; }
.grid { stroke: var(--soft); } .aim { stroke: var(--aim); stroke-dasharray: 5 4; }
.curve { fill: none; stroke: var(--main); stroke-width: 2; } .curve.other { stroke: var(--other); stroke-dasharray: 6 3; }
.dot { fill: var(--main); fill-opacity: .75; } .bar { fill: var(--main); } .bar.other { fill: var(--other); }
`;
