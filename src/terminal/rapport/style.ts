/** The page's own style: readable on a screen, whole on paper, never by colour alone. */
export const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; color: #111; background: #fff; }
h1, h2, h3, h4, h5 { line-height: 1.2; }
h4 { font-size: 1.25rem; margin: 0 0 .5rem; }
h5 { font-size: 1rem; margin: .75rem 0 .25rem; }
a { color: #00458a; }
:focus-visible { outline: 3px solid #00458a; outline-offset: 2px; }
.hopp { position: absolute; left: -100rem; }
.hopp:focus { position: static; }
table { border-collapse: collapse; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid #666; padding: .25rem .5rem; text-align: left; vertical-align: top; }
.emne { border: 1px solid #666; border-left-width: .5rem; padding: 1rem; margin: 1.5rem 0; }
.emne.godkjent { border-left-color: #1b6e3c; }
.emne.utkast { border-left-color: #666; }
.emne.bor-kontrolleres, .emne.loven-er-endret, .emne.endret-etter-godkjenning { border-left-color: #a12622; }
.merke { border: 1px solid #111; padding: 0 .4rem; font-weight: bold; }
.former { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.tjeneste { border-top: 1px dashed #666; margin-top: .75rem; }
.varsel { border: 2px solid #a12622; padding: .5rem; }
.merknad, .usikkert { font-style: italic; }
blockquote { border-left: .25rem solid #666; margin: .5rem 0; padding: 0 1rem; background: #f4f4f4; }
.niva1 { margin-left: 1.5rem; } .niva2 { margin-left: 3rem; } .niva3 { margin-left: 4.5rem; }
pre { background: #f4f4f4; border: 1px solid #999; padding: .5rem; white-space: pre-wrap; }
.boks { display: inline-block; width: 1rem; height: 1rem; border: 2px solid #111; vertical-align: text-bottom; }
.underskrift dt { font-weight: bold; } .underskrift dd { border-bottom: 1px solid #111; height: 2rem; margin: 0 0 1rem; }
@media (max-width: 45rem) { .former { grid-template-columns: 1fr; } }
@media print {
  body { max-width: none; font-size: 10pt; }
  nav, .hopp { display: none; }
  .emne { break-inside: auto; }
  h3, h4, h5 { break-after: avoid; }
  details > * { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
