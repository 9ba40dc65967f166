import { describe, expect, test } from '@jest/globals'

import { answerLimits } from '../report/report.ts'
import { supportPlan } from '../testing/answers.ts'
import { progressReview } from '../testing/reports.ts'
import { answerFault } from './answerFaults.ts'
import { PROGRESS_REVIEW_FORM } from './progressReview.ts'
import type { AnswerValue, Question, QuestionKind } from './question.ts'
import { independentPanel } from './sets/independentPanel.ts'

const limits = answerLimits(progressReview())
const faultIn = (id: string, value: AnswerValue) => answerFault(question(id), value, limits)

describe('days', () => {
  test.each([0, 0.5, 5, 5.5, 73, 74])('%d can be entered', (value) => {
    expect(faultIn('daysServed', value)).toBeUndefined()
  })

  test.each([
    [73.25, 'Enter whole or half days, such as 5 or 5.5.'],
    [0.1, 'Enter whole or half days, such as 5 or 5.5.'],
    [74.5, 'This period has 74 school days; enter 74 or fewer.'],
    [75, 'This period has 74 school days; enter 74 or fewer.'],
    [1_000_000, 'This period has 74 school days; enter 74 or fewer.'],
    [-1, 'Enter a number of days, such as 5 or 5.5.'],
    [-0.5, 'Enter a number of days, such as 5 or 5.5.'],
    [Number.NaN, 'Enter a number of days, such as 5 or 5.5.'],
    [Number.POSITIVE_INFINITY, 'Enter a number of days, such as 5 or 5.5.'],
    ['73', 'Enter a number of days, such as 5 or 5.5.'],
    [true, 'Enter a number of days, such as 5 or 5.5.'],
  ])('%p: %s', (value, fault) => {
    expect(faultIn('daysServed', value)).toBe(fault)
  })
})

describe('text', () => {
  test('as long as the limit is kept, and one letter more is not', () => {
    expect(faultIn('entitlementsReason', 'x'.repeat(1500))).toBeUndefined()
    expect(faultIn('entitlementsReason', 'x'.repeat(1501))).toBe(
      'Write 1500 characters at most; this is 1501.',
    )
  })

  test('an unfinished one is no fault', () => {
    expect(faultIn('entitlementsReason', '')).toBeUndefined()
  })
})

describe('dates', () => {
  test.each([
    ['2026-12-18', undefined],
    ['2026-02-30', 'Enter a date that exists, as day, month and year.'],
    ['2026-08-31', 'Enter a day from 1 September 2026 on.'],
    ['18/12/2026', 'Enter a date that exists, as day, month and year.'],
    [20_261_218, 'Enter a date that exists, as day, month and year.'],
  ])('%p', (value, fault) => {
    expect(faultIn('leavingOn', value)).toBe(fault)
  })
})

describe('choices', () => {
  test.each(['on-track', 'not-on-track'])('%s is offered', (value) => {
    expect(faultIn('onTrack', value)).toBeUndefined()
  })

  test.each(['nearly', '', 'constructor', true, 1])('%p is not', (value) => {
    expect(faultIn('onTrack', value)).toBe('Choose one of the answers offered.')
    expect(faultIn('rating.TS1', value)).toBe('Choose one of the answers offered.')
  })
})

describe('targets', () => {
  const target = { what: 'Time each part of the lesson.', standard: 'TS4' } as const

  test.each([
    ['none yet', []],
    ['one that is not finished', [{ what: '', standard: '' }]],
    ['three', [target, target, target]],
  ] as const)('%s can be kept', (_, value) => {
    expect(faultIn('targets', value)).toBeUndefined()
  })

  test('four are too many', () => {
    expect(faultIn('targets', [target, target, target, target])).toBe('Write 3 targets at most.')
  })

  test('one that is too long is named', () => {
    expect(faultIn('targets', [{ ...target, what: 'x'.repeat(601) }])).toBe(
      'Write 600 characters at most for each target.',
    )
  })

  test.each([
    ['2027-02-12', undefined],
    ['', undefined],
    ['2027-02-30', 'Enter a date that exists for each target, as day, month and year.'],
    ['by half-term', 'Enter a date that exists for each target, as day, month and year.'],
  ])('by %j', (byWhen, fault) => {
    expect(faultIn('targets', [{ ...target, byWhen }])).toBe(fault)
  })

  test('a measure that is too long is named', () => {
    expect(faultIn('targets', [{ ...target, measure: 'x'.repeat(601) }])).toBe(
      'Write 600 characters at most for each target.',
    )
  })

  test('a text is no list of targets', () => {
    expect(faultIn('targets', 'Time each part.')).toBe('Write each target with its standard.')
  })
})

describe('standards', () => {
  test.each([
    [[], 'Choose at least 1.'],
    [['TS1', 'TS1'], 'Choose from the Teachers’ Standards.'],
    [['TS8', 'Part Two'], undefined],
    ['TS1', 'Choose from the Teachers’ Standards.'],
  ] as const)('%j', (value, fault) => {
    expect(faultIn('standardsOfConcern', value)).toBe(fault)
  })
})

describe('an answer of the wrong kind', () => {
  const examples: Record<QuestionKind, { readonly id: string; readonly fits: AnswerValue }> = {
    'yes-no': { id: 'staying', fits: false },
    choice: { id: 'onTrack', fits: 'on-track' },
    rating: { id: 'rating.PartTwo', fits: 'secure' },
    text: { id: 'onTrackReasons', fits: 'On track: TS1 is strong.' },
    days: { id: 'daysServed', fits: 73 },
    date: { id: 'leavingOn', fits: '2026-12-18' },
    targets: { id: 'targets', fits: [{ what: 'Plan.', standard: 'Part Two' }] },
    file: { id: 'supportPlan', fits: supportPlan },
    confirm: { id: 'contractRight', fits: true },
    standards: { id: 'standardsOfConcern', fits: ['TS2', 'Part Two'] },
    statement: { id: 'leaverPrivacy', fits: '' },
  }
  const values: readonly AnswerValue[] = Object.values(examples).map(({ fits }) => fits)

  test.each(Object.entries(examples))('is refused for %s', (kind, { id, fits }) => {
    const taken = values.filter((value) => faultIn(id, value) === undefined)
    expect(taken).toEqual(alike(kind, fits))
  })

  /** A yes is a yes, and a text is one whatever it says; a statement takes no answer at all. */
  function alike(kind: string, fits: AnswerValue): readonly AnswerValue[] {
    if (kind === 'statement') return []
    const isOpen = kind === 'text' || typeof fits === 'boolean'
    return isOpen ? values.filter((value) => typeof value === typeof fits) : [fits]
  }
})

function question(id: string): Question {
  const forms = [PROGRESS_REVIEW_FORM, ...Object.values(independentPanel.forms)]
  const questions = forms.flatMap(({ sections }) => sections.flatMap((one) => one.questions))
  const found = questions.find((candidate) => candidate.id === id)
  if (!found) throw new RangeError(`no question ${id}`)
  return found
}
