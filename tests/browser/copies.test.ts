import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Download } from 'playwright-core'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

import { openBrowser, openWindow, DESK, picture } from '../support/browser.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { type PersonAtWork, personAtWork } from '../support/person.ts'
import { completeOnTrackReview, REASONS } from '../support/reviewForm.ts'
import { share } from '../support/sharing.ts'

jest.setTimeout(120_000)

const REPORT = 'app/home?subPageId=reports/lanternfield/amara-whitcombe-1'
const MARKING = 'Confidential: induction record of Amara Whitcombe'

describe('copies that an ECT keeps of what was shared with them', () => {
  let demo: Demo
  let browser: Browser
  let ect: PersonAtWork

  beforeAll(async () => {
    demo = await startDemo({ port: 6320 })
    browser = await openBrowser()
    const tutor = await personAtWork(browser, demo, 'marcus.ellery')
    await tutor.goTo(REPORT)
    await completeOnTrackReview(tutor.tab)
    await share(tutor.tab, 'Share with Amara')
    await tutor.close()
    ect = await personAtWork(browser, demo, 'amara.whitcombe')
    await ect.goTo(REPORT)
  })
  afterAll(async () => {
    await browser?.close()
    await demo?.remove()
  })

  const kept = async (button: string): Promise<Download> => {
    const [download] = await Promise.all([
      ect.page.waitForEvent('download'),
      ect.tab.getByRole('button', { name: button }).click(),
    ])
    return download
  }

  test('a PDF, before they have signed anything', async () => {
    const download = await kept('Download PDF')
    expect(download.suggestedFilename()).toBe('Amara Whitcombe, term 1 progress review.pdf')
    expect((await pagesOf(await readFile(await download.path()))).join('')).toContain(
      squeezed(REASONS),
    )
  })

  test('a page of the web, marked confidential on every page when it is printed', async () => {
    const download = await kept('Download as a web page')
    expect(download.suggestedFilename()).toBe('Amara Whitcombe, term 1 progress review.html')
    const window = await openWindow(browser, { viewport: DESK })
    await window.setContent(await readFile(await download.path(), 'utf8'))
    await window.getByRole('heading', { level: 1, name: 'Progress review' }).waitFor()
    await window.getByRole('cell', { name: 'Stonebeck Academy' }).waitFor()
    await picture(window, 'copy-as-page')
    const pages = await pagesOf(await window.pdf({ format: 'A4' }))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain(squeezed(MARKING))
    expect(pages.join('')).toContain(squeezed(REASONS))
    await window.context().close()
  })
})

/** Letters that are set as one, such as fi, come with white space around them. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

/** The words of each page, without white space. */
async function pagesOf(bytes: Buffer): Promise<readonly string[]> {
  const { promise } = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await promise
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, n) => {
      const { items } = await (await pdf.getPage(n + 1)).getTextContent()
      return squeezed(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }),
  )
}
