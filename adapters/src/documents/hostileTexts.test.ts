import { questionsOf } from '@ect/domain/forms/shownQuestions.ts'
import { HOSTILE_TEXTS, hostileReport } from '@ect/domain/testing/hostileTexts.ts'
import { afterAll, describe, expect, jest, test } from '@jest/globals'

import { readPdf } from '../testing/readPdf.ts'
import { documents } from './documents.ts'

// A word of 3,000 letters in every field takes some seconds to break into lines.
const copies = documents({ limitMs: 60_000 })
afterAll(() => copies.close())

/** A line may be broken anywhere, so white space is left out of the comparison. */
const close = (text: string) => text.replaceAll(/\s/gu, '')

/** The questions that take words, in this report. */
const ASKED = [
  'entitlementsReason',
  'onTrackReasons',
  'ratingComment.TS1',
  'targets',
  'wentWell',
  'challenges',
  'targetsPlan',
]

/** The answers and the question about the days; a name stands in many more places. */
const FIELDS = ASKED.length + 1
const PLACES_OF_A_NAME = 15

jest.setTimeout(60_000)

describe.each(HOSTILE_TEXTS)('$is', ({ typed, shown }) => {
  const { report, version } = hostileReport(typed)
  const wordings = ['induction-tutor', 'ect'].flatMap((author) =>
    questionsOf(report.form, author === 'ect' ? 'ect' : 'induction-tutor')
      .filter(({ id }) => ASKED.includes(id))
      .map(({ wording }) => wording),
  )

  test('is text in the PDF, in every field once, and the PDF does nothing', async () => {
    const bytes = await copies.reportPdf(report, version)
    const { elements, untagged, about, acts } = await readPdf(bytes)
    expect([untagged, acts]).toEqual(['', []])
    const printed = shown.replace('\uFFFD', '[U+FFFD]')
    expect(about).toMatchObject({ Title: expect.stringContaining(printed.slice(0, 100)) })
    const whole = close(elements.map(({ text }) => text).join(''))
    expect(wordings).toHaveLength(ASKED.length)
    expect(timesIn(whole, close(printed))).toBeGreaterThanOrEqual(FIELDS)
    expect(timesIn(whole, close(printed.slice(0, 100)))).toBeGreaterThan(PLACES_OF_A_NAME)
    for (const wording of wordings) expect(whole.split(close(wording))).toHaveLength(2)
  })

  test('is text on the page, in every field, and the page stays what it is', async () => {
    const page = new TextDecoder().decode(await copies.reportHtml(report, version))
    expect(page.isWellFormed()).toBe(true)
    expect(tagsOf(page)).toEqual(tagsOf(new TextDecoder().decode(await harmlessPage(typed))))
    const words = close(textOf(page))
    expect(timesIn(words, close(shown))).toBeGreaterThanOrEqual(FIELDS)
    expect(timesIn(words, close(shown.slice(0, 100)))).toBeGreaterThan(PLACES_OF_A_NAME)
    expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  })
})

function timesIn(whole: string, part: string): number {
  return whole.split(part).length - 1
}

/** With as many lines in each place: each is a paragraph of its own. */
function harmlessPage(typed: string): Promise<Uint8Array> {
  const { report, version } = hostileReport(typed.replaceAll(/[^\n]+/gu, 'a'))
  return copies.reportHtml(report, version)
}

/** Every tag in its order: what a person typed can add or end none. */
function tagsOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/<\/?[a-z][^>]*>/giu), ([tag]) =>
    tag.startsWith('<meta') ? '<meta>' : tag,
  )
}

function textOf(page: string): string {
  return page
    .slice(page.indexOf('<body>'))
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
