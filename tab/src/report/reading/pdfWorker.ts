// oxlint-disable-next-line import/no-unassigned-import -- the module is the thread itself
import 'pdfjs-dist/build/pdf.worker.min.mjs'
