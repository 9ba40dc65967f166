import { describe, expect, test } from '@jest/globals'

import { answerLimits } from '../report/report.ts'
import { completeAnswers, ectAnswers, notOnTrackAnswers } from '../testing/answers.ts'
import { progressReview } from '../testing/reports.ts'
import { gaps, sectionHoldingBack } from './completeness.ts'
import { PROGRESS_REVIEW_FORM as FORM } from './progressReview.ts'
import type { Answers } from './question.ts'

const limits = answerLimits(progressReview())
const gapsIn = (answers: Answers) => gaps(FORM, 'induction-tutor', answers, limits)
const sentences = (answers: Answers) => gapsIn(answers).map(({ message }) => message)
const target = { what: 'Time each part of the lesson.', standard: 'TS4' } as const

describe('what is missing before a review can be shared', () => {
  test('nothing, of a complete one', () => {
    expect(gapsIn(completeAnswers())).toEqual([])
    expect(gapsIn(notOnTrackAnswers())).toEqual([])
  })

  test('of an empty one every first question, in the order of the form', () => {
    expect(gapsIn({}).map(({ section, question }) => `${section}: ${question}`)).toEqual([
      'contract: contractRight',
      'days: daysServed',
      'days: hadAbsence',
      'entitlements: entitlementsMet',
      'progress: onTrack',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `standards: rating.TS${n}`),
      'standards: rating.PartTwo',
      'targets: targets',
      'nextTerm: staying',
    ])
  })

  test.each(
    cases<Answers>(
      [
        'a contract that was not right',
        { contractRight: false },
        ['Choose the contract type.', 'Choose how many days a week the ECT worked.'],
      ],
      [
        'days that cannot be',
        { daysServed: 75 },
        ['This period has 74 school days; enter 74 or fewer.'],
      ],
      ['an absence without days', { daysAbsent: undefined }, ['Enter the days absent.']],
      [
        'entitlements that were not met',
        { entitlementsMet: false },
        ['Explain which entitlements were not met, and why.'],
      ],
      [
        'reasons of nothing but spaces',
        { onTrackReasons: ' \n ' },
        ['Give brief reasons why the ECT is on track.'],
      ],
      [
        'the second lowest rating without a comment',
        { 'rating.TS7': 'attention-needed' },
        ['Comment on TS7: its rating asks for one.'],
      ],
      [
        'the lowest rating without a comment',
        { 'rating.PartTwo': 'cause-for-concern' },
        ['Comment on Part Two: its rating asks for one.'],
      ],
      ['the middle rating without a comment', { 'rating.TS7': 'secure' }, []],
      [
        'an ECT who leaves without a day',
        { staying: false, nextContractSame: undefined },
        ['Enter the last day in school.'],
      ],
      [
        'another contract next term',
        { nextContractSame: false },
        ['Choose the contract type for next term.', 'Choose the days a week for next term.'],
      ],
    ),
  )('%s', (_, changes, missing) => {
    expect(sentences(completeAnswers(changes))).toEqual(missing)
  })

  test.each(
    cases<Answers[string]>(
      ['one', [target], ['Write at least two targets, each tied to a standard.']],
      ['none', [], ['Write at least two targets, each tied to a standard.']],
      ['two and an empty row', [target, target, { what: ' ', standard: '' }], []],
      [
        'one without words',
        [target, { what: ' ', standard: 'TS1' }],
        ['Write what each target is.'],
      ],
      [
        'one without a standard',
        [target, { ...target, standard: '' }],
        ['Choose the standard that each target serves.'],
      ],
    ),
  )('targets: %s', (_, targets, missing) => {
    expect(sentences(completeAnswers({ targets }))).toEqual(missing)
  })
})

describe('an ECT who is not on track', () => {
  test.each(
    cases<Answers>(
      [
        'was not told',
        { ectInformed: false },
        ['Talk to the ECT before you go on: a report must never come as a surprise.'],
      ],
      [
        'may not have been told',
        { ectInformed: undefined },
        ['Confirm that the ECT has been told.'],
      ],
      ['has no support plan', { supportPlan: undefined }, ['Attach the support plan.']],
    ),
  )('%s, and the sections after stay closed', (_, changes, missing) => {
    const answers = notOnTrackAnswers(changes)
    expect(sentences(answers)).toEqual(missing)
    expect(sectionHoldingBack(FORM, 'induction-tutor', answers, limits)?.id).toBe('progress')
  })

  test('holds nothing back once told and with a plan', () => {
    const answers = notOnTrackAnswers({ targets: undefined })
    expect(sectionHoldingBack(FORM, 'induction-tutor', answers, limits)).toBeUndefined()
  })

  test('an ECT who is on track holds nothing back, however little is answered', () => {
    const answers = { onTrack: 'on-track' }
    expect(sectionHoldingBack(FORM, 'induction-tutor', answers, limits)).toBeUndefined()
  })
})

describe("the ECT's own part", () => {
  test('is complete with three answers, whatever the tutor wrote', () => {
    expect(gaps(FORM, 'ect', ectAnswers(), limits)).toEqual([])
  })

  test('names what is missing or too long', () => {
    const answers = ectAnswers({ wentWell: '', targetsPlan: 'x'.repeat(2001) })
    expect(gaps(FORM, 'ect', answers, limits)).toEqual([
      { section: 'ectComments', question: 'wentWell', message: 'Write what has gone well.' },
      {
        section: 'ectComments',
        question: 'targetsPlan',
        message: 'Write 2000 characters at most; this is 2001.',
      },
    ])
  })
})

/** What was answered, and the sentences that ask for more. */
type Case<T> = readonly [string, T, readonly string[]]

function cases<T>(...table: readonly Case<T>[]): readonly Case<T>[] {
  return table
}
