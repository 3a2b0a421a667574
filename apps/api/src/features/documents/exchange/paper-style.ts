/** How a document looks on paper and in a file of its own: like an official paper, in A4. */
export const paperStyle = `
@page { size: A4; margin: 25mm 20mm 25mm 25mm; }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 11pt/1.5 "Fira Sans", Arial, "Liberation Sans", sans-serif; color: #1a1a1a; background: #fff;
  max-width: 44rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word; }
.letterhead { color: #555; font-size: 9.5pt; border-bottom: 1px solid #8a8a8a; padding-bottom: .5rem;
  margin-bottom: 2rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.6em 0 .5em; break-after: avoid; }
h1 { font-size: 18pt; margin-top: 0; } h2 { font-size: 15pt; } h3 { font-size: 13pt; }
h4 { font-size: 12pt; } h5 { font-size: 11pt; }
p, ul, ol, table, figure, pre, blockquote, .callout { margin: 0 0 .8em; }
li > p { margin: 0; } li > p + p { margin-top: .5em; }
p, li { orphans: 3; widows: 3; }
a { color: #14467c; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid #8a8a8a; padding: .35em .5em; text-align: left; vertical-align: top; }
th { background: #ededed; } thead { display: table-header-group; } tr { break-inside: avoid; }
th > p:last-child, td > p:last-child { margin-bottom: 0; }
.align-right { text-align: right; } .align-center { text-align: center; }
figure { break-inside: avoid; } img { max-width: 100%; height: auto; } figcaption { color: #555; font-size: 9.5pt; }
.contains-task-list { list-style: none; padding-left: 0; }
.contains-task-list .contains-task-list { padding-left: 1.5em; }
.task-list-item { display: flex; align-items: baseline; gap: .6em; }
.task-list-item > div { flex: 1; } .task-list-item > div > p { margin: 0; }
.callout { border-left: 4px solid #14467c; background: #eef3f9; padding: .7em 1em; break-inside: avoid; }
.callout[data-callout=important] { border-color: #6a3d9a; background: #f2ecf8; }
.callout[data-callout=example] { border-color: #2d6a33; background: #ecf5ed; }
.callout[data-callout=warning] { border-color: #b04a00; background: #fdf0e4; }
.callout-title { font-weight: 600; margin-bottom: .3em; } .callout > :last-child { margin-bottom: 0; }
blockquote { border-left: 3px solid #8a8a8a; padding-left: 1em; margin-left: 0; color: #444; }
pre { background: #f3f3f3; padding: .8em; white-space: pre-wrap; break-inside: avoid; }
code { font-family: "Fira Mono", "Courier New", monospace; font-size: .92em; }
mark { background: #fff3a3; } .mention { font-weight: 500; }
.field { background: #fff3bf; border-bottom: 1px dashed #7a5b00; padding: 0 .2em; }
.contents::before { content: 'Inhalt'; font-weight: 600; }
.contents ul { list-style: none; padding-left: 1em; } .contents > ul { padding-left: 0; }
.footnotes { border-top: 1px solid #8a8a8a; margin-top: 2rem; padding-top: .6rem; font-size: 9.5pt; }
.footnote a { text-decoration: none; }
hr { border: 0; border-top: 1px solid #8a8a8a; margin: 1.5em 0; }
@media screen { .page-break { border-top: 1px dashed #8a8a8a; margin: 1.5em 0; } }
@media print {
  body { max-width: none; padding: 0; } .letterhead, [role=doc-backlink] { display: none; } a { color: inherit; }
  .page-break { break-after: page; }
}
`;
