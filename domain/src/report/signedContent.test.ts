import { describe, expect, test } from '@jest/globals'

import { withVersionInForce } from './versions.ts'
import type { Report } from './report.ts'
import { signedContent } from './signedContent.ts'
import { completeAnswers } from '../testing/answers.ts'
import { sharedReview, signedReview } from '../testing/reports.ts'

describe('what is signed', () => {
  test('is each question as it was worded, with its answer', () => {
    const text = contentOf(sharedReview())
    expect(text).toContain('Days served in this period, absences included')
    expect(text).toContain('Plan hinge questions')
    expect(text).not.toContain('Choose the contract type')
  })

  test('is the same however the answers were stored', () => {
    const backwards = Object.fromEntries(Object.entries(completeAnswers()).toReversed())
    const report = withVersionInForce(sharedReview(), (version) => ({
      ...version,
      answers: backwards,
    }))
    expect(contentOf(report)).toBe(contentOf(sharedReview()))
  })

  test.each<readonly [string, (report: Report) => Report]>([
    [
      'one answer',
      (report) =>
        withVersionInForce(report, (version) => ({
          ...version,
          answers: completeAnswers({ daysServed: 72 }),
        })),
    ],
    ['a comment of the ECT', () => signedReview()],
    ['the wording of the form', reworded],
    ['a fact', (report) => ({ ...report, facts: { ...report.facts, trn: '9900002' } })],
    [
      'the number of the version',
      (report) => withVersionInForce(report, (version) => ({ ...version, number: 2 })),
    ],
  ])('is something else when %s is', (_, change) => {
    expect(contentOf(change(sharedReview()))).not.toBe(contentOf(sharedReview()))
  })

  test('is the same after it was signed, filed and talked about', () => {
    const later: Report = {
      ...signedReview('ect', 'induction-tutor'),
      meeting: {
        eventId: '1',
        startsAt: '2026-11-26T15:30:00.000Z',
        joinUrl: 'https://teams.example',
      },
    }
    expect(contentOf(later)).toBe(contentOf(signedReview()))
  })
})

function contentOf(report: Report): string {
  const [version] = report.versions
  if (!version) throw new RangeError('never shared')
  return JSON.stringify(signedContent(report, version))
}

function reworded(report: Report): Report {
  const sections = report.form.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, wording: 'Anything else?' })),
  }))
  return { ...report, form: { ...report.form, sections } }
}
