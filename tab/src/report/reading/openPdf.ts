import { getDocument, GlobalWorkerOptions, type PDFPageProxy } from 'pdfjs-dist'

/** One page, and its words in their order for who cannot see it. */
export interface PdfPage {
  readonly page: PDFPageProxy
  readonly text: string
}

export interface PdfPages {
  /** As many as are looked at here; all of them are in the file. */
  readonly shown: readonly PdfPage[]
  readonly count: number
}

const MOST_PAGES = 30

/**
 * Reads a PDF in a thread of its own, made with the first one. Nothing that stands in it is run, and
 * nothing is compiled, which our pages forbid: only pictures in JPEG 2000 stay empty for that.
 */
export function openPdf(data: ArrayBuffer) {
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('pdfWorker.ts', import.meta.url), {
    type: 'module',
  })
  const reading = getDocument({ data, isEvalSupported: false, useWasm: false })
  return {
    pages: readPages(reading),
    close: () => void reading.destroy(),
  }
}

async function readPages(reading: ReturnType<typeof getDocument>): Promise<PdfPages> {
  const pdf = await reading.promise
  const numbers = Array.from({ length: Math.min(pdf.numPages, MOST_PAGES) }, (_, n) => n + 1)
  const shown = numbers.map(async (number) => withText(await pdf.getPage(number)))
  return { shown: await Promise.all(shown), count: pdf.numPages }
}

async function withText(page: PDFPageProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
  return { page, text: text.join('') }
}
