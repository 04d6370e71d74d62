/** Look of the quiz page: the colours of the site (src/styles/tokens.css), system fonts, large marks to touch, no motion. */
export const STYLE = `
*, ::before, ::after { box-sizing: border-box; }
html { font: 100%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif; color: #10233a; background: #fffdf8; overflow-wrap: break-word; scroll-padding-top: 1rem; }
body { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; font-size: 1.125rem; }
header, main, footer, section { display: grid; gap: 1rem; }
main { gap: 1.75rem; margin-block: 1.75rem; }
h1, h2, p, dl, dd, ul { margin: 0; }
h1 { font-size: clamp(1.625rem, 1.3rem + 1.8vw, 2.25rem); line-height: 1.25; }
h2 { font-size: 1.1875rem; line-height: 1.35; }
a { color: #0b4c59; text-underline-offset: .18em; }
:focus-visible { outline: 3px solid #10233a; outline-offset: 3px; }
[hidden] { display: none !important; }
.small { font-size: 1rem; color: #3c4d64; }
.strip { padding: .75rem 1rem; border-left: 5px solid #ad0d27; background: #fff0f1; }
.strip a { color: #8f0a20; font-weight: 700; display: inline-block; padding-block: .6rem; }
fieldset { display: grid; gap: .75rem; min-width: 0; margin: 0; padding: 1.25rem; border: 1px solid #8a94a3; border-radius: 1.125rem; background: #fff; }
legend { float: left; width: 100%; padding: 0; font-size: 1.3125rem; font-weight: 700; line-height: 1.4; white-space: pre-line; }
legend h2 { font-size: 1rem; color: #3c4d64; }
.choice { display: flex; align-items: center; gap: .9rem; min-height: 3.5rem; padding: .7rem 1rem; border: 2px solid #6b7686; border-radius: .9rem; line-height: 1.4; cursor: pointer; white-space: pre-line; }
.choice:hover { border-color: #0b4c59; }
.choice:has(:checked) { border-color: #0b4c59; border-width: 3px; padding: calc(.7rem - 1px) calc(1rem - 1px); background: #e8f4f6; }
.choice:has(:focus-visible) { outline: 3px solid #10233a; outline-offset: 3px; }
.choice input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; accent-color: #0b4c59; }
.choice input:focus-visible { outline: 0; }
.said { white-space: pre-line; padding: .9rem 1.1rem; border-left: 5px solid #8a5a00; border-radius: .5rem; background: #fff6dc; }
/* Stays in the tree: a live region that appears together with its words may not be read out. */
.said:empty { margin-top: -.75rem; padding: 0; border: 0; background: none; }
.said[data-right] { border-left-color: #0a5a3c; background: #e7f8ee; }
summary, .skip { display: inline-flex; align-items: center; min-height: 2.75rem; font-size: 1rem; color: #0b4c59; cursor: pointer; justify-self: start; }
summary { display: list-item; padding-block: .55rem; }
dl { display: grid; gap: .75rem; padding-bottom: .5rem; }
dt { font-weight: 700; }
dd { white-space: pre-line; }
button { min-height: 3rem; margin-top: 1rem; padding: .6rem 1.5rem; border: 2px solid #0b4c59; border-radius: .875rem; background: #0b4c59; color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
button:hover { background: #083d49; }
footer { padding-top: 1.25rem; border-top: 1px solid #8a94a3; }
ul { padding-left: 1.2rem; }
li a { display: inline-block; vertical-align: top; padding-block: .6rem; }
@media print { .skip, [data-end] { display: none; } fieldset { break-inside: avoid; } }
`;
