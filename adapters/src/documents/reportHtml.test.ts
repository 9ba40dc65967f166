import { questionsOf, shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'
import { describe, expect, test } from '@jest/globals'

import { readPdf } from '../testing/readPdf.ts'
import { documents } from './documents.ts'
import { reportHtml } from './reportHtml.ts'

const report = reviewedReport()
const signed = report.versions.at(-1)
if (!signed) throw new RangeError('nothing was shared')
const page = new TextDecoder().decode(reportHtml(report, signed))
const textsOf = (tags: string): readonly string[] =>
  Array.from(page.matchAll(new RegExp(`<(?:${tags})(?: [^>]*)?>([^<]*)<`, 'gu')), ([, text = '']) =>
    text.replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  )
const words = (texts: readonly string[]) => texts.join(' ').replaceAll(/\s+/gu, ' ').trim()

describe('a report as a page of the web', () => {
  test('tells its language, its title and the part that every word plays', () => {
    expect(page).toContain('<html lang="en-GB">')
    expect(textsOf('title')).toEqual(['Amara Whitcombe: term 1 progress review'])
    expect(textsOf('h1')).toEqual(['Progress review'])
    const levels = Array.from(page.matchAll(/<h(\d)>/gu), ([, level]) => level).join('')
    expect(levels).toMatch(/^1/)
    expect(levels).not.toMatch(/13/)
    expect(page.match(/<th /gu)).toHaveLength(page.match(/<th scope="(row|col)">/gu)?.length ?? 0)
  })

  test('asks every question once, as it was worded', () => {
    const { form } = progressReview()
    const asked = Object.keys(shownAnswers(form, 'induction-tutor', completeAnswers()))
    for (const { id, wording } of questionsOf(form, 'induction-tutor')) {
      const times = textsOf('th|h3').filter((text) => text === wording).length
      expect([wording, times]).toEqual([wording, asked.includes(id) ? 1 : 0])
    }
  })

  test('says what the PDF says, in the same order', async () => {
    const pdfs = documents()
    const { elements } = await readPdf(await pdfs.reportPdf(report, signed))
    await pdfs.close()
    expect(words(textsOf('h1|h2|h3|p|th|td'))).toBe(words(elements.map(({ text }) => text)))
  })

  test('is marked confidential before anything else, and fetches and runs nothing', () => {
    expect(textsOf('header')).toEqual(['Confidential: induction record of Amara Whitcombe'])
    expect(page.indexOf('<header>')).toBeLessThan(page.indexOf('<main>'))
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/<(script|img|link|iframe|a|form|object)\b|https?:|url\(/iu)
  })

  test('is the same whenever it is made', () => {
    expect(new TextDecoder().decode(reportHtml(report, signed))).toBe(page)
  })
})
