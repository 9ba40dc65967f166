import { FORM_NAMES, type FormName } from '@ect/domain/forms/formSet.ts'
import { FORM_SETS } from '@ect/domain/forms/formSets.ts'
import type { Answers, Author, FormDefinition, Question } from '@ect/domain/forms/question.ts'
import { sectionsOf, shownQuestions } from '@ect/domain/forms/shownQuestions.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { completeAnswers, ectAnswers, headAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { afterAll, describe, expect, jest, test } from '@jest/globals'

import { readPdf } from '../testing/readPdf.ts'
import { documents } from './documents.ts'

jest.setTimeout(30_000)

const copies = documents({ limitMs: 30_000 })
afterAll(() => copies.close())

const OF_KIND: Record<FormName, Pick<Report, 'kind' | 'assessment'>> = {
  'progress-review': { kind: 'progress-review' },
  'first-assessment': { kind: 'formal-assessment', assessment: 'first' },
  'final-assessment': { kind: 'formal-assessment', assessment: 'final' },
  'interim-assessment': { kind: 'interim-assessment' },
}
const EVERY_FORM = FORM_SETS.flatMap((set) =>
  FORM_NAMES.map((name) => ({ of: set.name, name, form: set.forms[name] })),
)

describe.each(EVERY_FORM)('the $name of $of', ({ name, form }) => {
  const { report, version, asked } = answered(name, form)

  test('as a PDF asks every question once, and no word is outside its parts', async () => {
    const { about, marked, untagged, elements } = await readPdf(
      await copies.reportPdf(report, version),
    )
    expect(about).toMatchObject({
      Language: 'en-GB',
      Title: expect.stringMatching(/^Amara Whitcombe: /),
    })
    expect([marked, untagged]).toEqual([true, ''])
    const levels = elements.flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? [])
    expect(levels.join('')).toMatch(/^1(?!.*13)/)
    const texts = elements.map(({ text }) => text)
    for (const { wording } of asked) {
      expect([wording, timesIn(texts, wording)]).toEqual([wording, timesAsked(asked, wording)])
    }
    for (const answer of typedIn(asked))
      expect([answer, timesIn(texts, answer)]).toEqual([answer, 1])
  })

  test('as a page says the same, in the same order', async () => {
    const { elements } = await readPdf(await copies.reportPdf(report, version))
    const page = new TextDecoder().decode(await copies.reportHtml(report, version))
    expect(squeezed(textOf(page))).toBe(squeezed(elements.map(({ text }) => text).join('')))
  })
})

/** Every question of a form, each that takes words answered with words of its own. */
function answered(name: FormName, form: FormDefinition) {
  const asked: Question[] = []
  const inOwnWords = (author: Author, answers: Answers): Answers => {
    const shown = sectionsOf(form, author).flatMap((section) => shownQuestions(section, answers))
    asked.push(...shown)
    const texts = shown.filter(({ kind }) => kind === 'text')
    return { ...answers, ...Object.fromEntries(texts.map((each) => [each.id, wordsFor(each)])) }
  }
  const version: ReportVersion = {
    number: 1,
    sharedAt: '2026-11-23T14:00:00.000Z',
    answers: inOwnWords('induction-tutor', completeAnswers({}, form)),
    ectAnswers: inOwnWords('ect', ectAnswers({}, form)),
    headAnswers: inOwnWords('headteacher', headAnswers({}, form)),
    signatures: [],
  }
  const report = progressReview({ ...OF_KIND[name], form, state: 'with-ect', versions: [version] })
  return { report, version, asked }
}

function wordsFor({ id }: Question): string {
  return `In answer to ${id}.`
}

function typedIn(asked: readonly Question[]): readonly string[] {
  return asked.filter(({ kind }) => kind === 'text').map(wordsFor)
}

function timesAsked(asked: readonly Question[], wording: string): number {
  return asked.filter((question) => question.wording === wording).length
}

function timesIn(texts: readonly string[], wanted: string): number {
  return texts.filter((text) => text === wanted).length
}

/** The words of a page without its marking and its foot, which are no part of the PDF's own text. */
function textOf(page: string): string {
  const main = page.slice(page.indexOf('<main>'), page.indexOf('</main>'))
  const text = main.replaceAll(/<[^>]*>/gu, '')
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
