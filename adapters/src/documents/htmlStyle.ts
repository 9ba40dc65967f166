/** Printed, the marking and the reference are the head and foot of a table, which repeat on every page. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --quiet: light-dark(#57606a, #b0b8c1); --line: light-dark(#d0d7de, #444c56); }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { font-weight: 600; border-bottom: 1px solid var(--line); padding-bottom: 0.5rem; }
footer { color: var(--quiet); border-top: 1px solid var(--line); padding-top: 0.5rem; margin-top: 2rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2rem; }
h3 { font-size: 1rem; margin-bottom: 0.25rem; }
p { margin: 0.25rem 0; }
.quiet { color: var(--quiet); }
.strong { font-weight: 600; }
table { width: 100%; border-collapse: collapse; margin: 0.5rem 0; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); white-space: pre-line; }
th { width: 45%; font-weight: 600; }
@media print {
  :root { color-scheme: light; }
  @page { size: A4; margin: 18mm; }
  body { display: table; width: 100%; max-width: none; padding: 0; font-size: 10.5pt; }
  header { display: table-header-group; break-inside: avoid; }
  main { display: table-row-group; }
  footer { display: table-footer-group; break-inside: avoid; }
  h1, h2, h3 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`
