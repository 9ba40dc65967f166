import type { Download } from '../api/apiClient.ts'
import type { Guide } from './guide.ts'
import { SUPPORT_PLAN } from './supportPlan.ts'

const LOOK = `body { font: 11pt/1.4 "Segoe UI", Arial, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
table { width: 100%; border-collapse: collapse }
th, td { border: 1px solid #616161; padding: 6pt; text-align: left; vertical-align: top; height: 24pt }
th { width: 35%; font-weight: normal }
h2 { break-after: avoid }`

/** A guide as a web page of its own, that any browser prints and Word opens. */
export function keptGuide({ id, title, parts }: Guide): Download {
  return keptPage(id, title, (page) =>
    parts.flatMap(({ heading, points }) => [
      element(page, 'h2', heading),
      element(page, 'ul', ...points.map((point) => element(page, 'li', point))),
    ]),
  )
}

/** The support plan as a web page of its own: to fill in, or with the example in it. */
export function keptSupportPlan(content: 'empty' | 'example'): Download {
  const isExample = content === 'example'
  const id = isExample ? 'support-plan-example' : 'support-plan-template'
  return keptPage(id, isExample ? 'Support plan: an example' : 'Support plan', (page) =>
    SUPPORT_PLAN.flatMap(({ heading, lines }) => [
      element(page, 'h2', heading),
      element(
        page,
        'table',
        ...lines.map(({ ask, example }) => {
          const name = element(page, 'th', ask)
          name.setAttribute('scope', 'row')
          return element(page, 'tr', name, element(page, 'td', isExample ? example : ''))
        }),
      ),
    ]),
  )
}

function keptPage(
  id: string,
  title: string,
  content: (page: Document) => readonly Element[],
): Download {
  const page = document.implementation.createHTMLDocument(title)
  page.documentElement.lang = 'en-GB'
  const charset = page.createElement('meta')
  charset.setAttribute('charset', 'utf-8')
  page.head.prepend(charset)
  page.head.append(element(page, 'style', LOOK))
  page.body.append(element(page, 'h1', title), ...content(page))
  const text = `<!doctype html>\n${page.documentElement.outerHTML}`
  return { content: new Blob([text], { type: 'text/html' }), name: `${id}.html` }
}

function element(page: Document, name: string, ...content: readonly (Element | string)[]): Element {
  const made = page.createElement(name)
  made.append(...content)
  return made
}
