import { FORM_SETS } from '@ect/domain/forms/formSets.ts'
import { completeAnswers, ectAnswers, headAnswers } from '@ect/domain/testing/answers.ts'
import { describe, expect, test } from '@jest/globals'

import { Answers, QuestionId } from './answers.ts'
import { FormDefinition } from './formDefinition.ts'
import { ReportKey } from './reportKey.ts'
import { instant, isoDate } from './reportView.ts'
import { signReportContract } from './signReport.ts'

describe('a moment on the wire', () => {
  test.each(['2026-11-26T15:30:00.000Z', '2026-11-26T15:30:00Z', '2026-11-26T15:30:00.1Z'])(
    '%s is one',
    (text) => {
      expect(instant.parse(text)).toBe(text)
    },
  )

  test.each([
    '2026-11-26T15:30Z',
    '2026-11-26T15:30:00.123456Z',
    '2026-11-26T15:30:00+00:00',
    '2026-02-30T15:30:00.000Z',
    '2026-11-26T25:00:00.000Z',
    '2026-11-26',
    'tomorrow',
    20_261_126,
    null,
  ])('%p is none that could be stored', (value) => {
    expect(instant.safeParse(value).success).toBe(false)
  })
})

test.each(['2026-02-30', '26/11/2026', '', 5])('%p is no day on the wire', (value) => {
  expect(isoDate.safeParse(value).success).toBe(false)
})

describe('what the form asks can cross the wire', () => {
  const forms = FORM_SETS.flatMap((set) => Object.values(set.forms))
  const questions = forms.flatMap(({ sections }) => sections.flatMap((one) => one.questions))

  test.each([...new Set(questions.map(({ id }) => id))])('%s is an id', (id) => {
    expect(QuestionId.parse(id)).toBe(id)
  })

  test.each(forms)('and so can the form $id and every answer, nothing lost', (form) => {
    expect(FormDefinition.parse(form)).toEqual(form)
    for (const answers of [
      completeAnswers({}, form),
      ectAnswers({}, form),
      headAnswers({}, form),
    ]) {
      const sent: unknown = JSON.parse(JSON.stringify(answers))
      expect(Answers.parse(sent)).toEqual(sent)
    }
  })

  test('and a target with its measure and date, and standards of concern', () => {
    const target = {
      what: 'Plan.',
      standard: 'TS4',
      measure: 'Seen in books',
      byWhen: '2027-02-12',
    }
    const answers = {
      ...completeAnswers(),
      targets: [target],
      standardsOfConcern: ['TS4', 'TS7'],
    }
    expect(Answers.parse(answers)).toEqual(answers)
  })
})

describe('nobody signs by the way', () => {
  const body = {
    commandId: '7f0d4c1e-0000-4000-8000-000000000001',
    version: 1,
    contentHash: '00'.repeat(32),
    statementAccepted: true,
    comments: { daysConfirmed: true, answers: ectAnswers() },
  }
  test('the statement is accepted and the days are confirmed, in so many words', () => {
    expect(isTaken(body)).toBe(true)
    expect(isTaken({ ...body, statementAccepted: false })).toBe(false)
    expect(isTaken({ ...body, comments: { ...body.comments, daysConfirmed: false } })).toBe(false)
  })

  test('who signs is nothing that a request could say', () => {
    for (const name of ['signatory', 'by', 'oid', 'role', 'place', 'at']) {
      expect(isTaken({ ...body, [name]: 'ect' })).toBe(false)
    }
  })
})

describe('what is no id or answer', () => {
  test.each(['__proto__', 'a.b.c', '', ' daysServed', 'days served', 'x'.repeat(41), '1st'])(
    'the question %j',
    (id) => {
      expect(QuestionId.safeParse(id).success).toBe(false)
    },
  )

  test.each(['../amara-1', 'amara_1', '-amara', '', 'x'.repeat(65), 'amara-1 '])(
    'the report %j',
    (reportId) => {
      expect(ReportKey.safeParse({ appropriateBodyId: 'lanternfield', reportId }).success).toBe(
        false,
      )
    },
  )

  test.each([
    [{ targets: [{ what: 'Plan.', standard: 'TS9' }] }],
    [{ targets: [{ what: 'Plan.', standard: 'TS4', by: 'me' }] }],
    [{ supportPlan: { fileId: '1' } }],
    [{ daysServed: null }],
    [{ daysServed: Number.POSITIVE_INFINITY }],
    [{ onTrackReasons: 'x'.repeat(50_001) }],
    [{ nested: { answers: {} } }],
  ])('the answers %#', (answers) => {
    expect(Answers.safeParse(answers).success).toBe(false)
  })
})

function isTaken(command: object): boolean {
  return signReportContract.body.safeParse(command).success
}
