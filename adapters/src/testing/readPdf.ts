import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One element of the structure tree that holds text, as a screen reader meets it. */
export interface PdfElement {
  readonly role: string
  readonly page: number
  readonly text: string
}

type StructNode = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>
type StructChild = StructNode['children'][number]

/** What a reader of a PDF is given: the parts of its text, what it says of itself, its furniture. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) =>
      readPage(await pdf.getPage(index + 1)),
    ),
  )
  const { info, metadata } = await pdf.getMetadata()
  const read = {
    about: info,
    metadata: String(metadata?.getRaw() ?? ''),
    marked: (await pdf.getMarkInfo())?.Marked,
    elements: pages.flatMap(({ elements }) => elements),
    furniture: pages.map(({ furniture }) => furniture),
    untagged: pages.map(({ untagged }) => untagged).join(''),
    acts: await whatActs(pdf),
  }
  await pdf.loadingTask.destroy()
  return read
}

/** Everything in a PDF that could do something by itself or lead elsewhere. */
async function whatActs(pdf: PDFDocumentProxy): Promise<readonly unknown[]> {
  const scripts = [await pdf.getJSActions(), await pdf.getOpenAction(), await pdf.getAttachments()]
  const pages = Array.from({ length: pdf.numPages }, async (_, n) =>
    (await pdf.getPage(n + 1)).getAnnotations(),
  )
  return [...scripts.filter((script) => script !== null), ...(await Promise.all(pages)).flat()]
}

async function readPage(page: PDFPageProxy) {
  const { byId, furniture, untagged } = await textsOf(page)
  const elements: PdfElement[] = []
  const walk = (node: StructNode) => {
    const own = node.children.filter((child) => !isElement(child))
    const text = own.map((child) => ('id' in child ? (byId.get(child.id) ?? '') : '')).join(' ')
    if (own.length > 0) elements.push({ role: node.role, page: page.pageNumber, text: tidy(text) })
    for (const child of node.children) if (isElement(child)) walk(child)
  }
  const tree = await page.getStructTree()
  if (tree) walk(tree)
  return { elements, furniture, untagged }
}

const ARTIFACT = 'Artifact'
const UNMARKED = ''

/** Texts by marked content, and those outside the tree: page furniture, and words left unmarked. */
async function textsOf(page: PDFPageProxy) {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const byId = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const within = open.at(-1) ?? UNMARKED
      byId.set(within, `${byId.get(within) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type === 'endMarkedContent') {
      open.pop()
    } else {
      open.push(item.id ?? ARTIFACT)
    }
  }
  return {
    byId,
    furniture: tidy(byId.get(ARTIFACT) ?? ''),
    untagged: tidy(byId.get(UNMARKED) ?? ''),
  }
}

function isElement(child: StructChild): child is StructNode {
  return 'role' in child
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
