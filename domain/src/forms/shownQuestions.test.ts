import { describe, expect, test } from '@jest/globals'

import { completeAnswers, ectAnswers } from '../testing/answers.ts'
import { nextTerm } from './employmentSections.ts'
import { PROGRESS_REVIEW_FORM } from './progressReview.ts'
import { shownAnswers, shownQuestions } from './shownQuestions.ts'

describe('what is asked about next term', () => {
  test.each([
    ['at first', {}, ['staying']],
    ['of an ECT who stays', { staying: true }, ['staying', 'nextContractSame']],
    ['of one who leaves', { staying: false }, ['staying', 'leavingOn']],
    [
      'of one who stays on another contract',
      { staying: true, nextContractSame: false },
      ['staying', 'nextContractSame', 'nextContractType', 'nextDaysPerWeek'],
    ],
    [
      'of one who leaves after all, though another contract was answered before',
      { staying: false, nextContractSame: false },
      ['staying', 'leavingOn'],
    ],
  ])('%s', (_, answers, asked) => {
    expect(shownQuestions(nextTerm, answers).map(({ id }) => id)).toEqual(asked)
  })
})

describe('what is part of a report', () => {
  test('answers to questions that are no longer asked are not', () => {
    const answers = completeAnswers({ entitlementsMet: true, entitlementsReason: 'No mentor.' })
    const shown = shownAnswers(PROGRESS_REVIEW_FORM, 'induction-tutor', answers)
    expect(shown).toEqual(completeAnswers())
  })

  test('answers to questions that were never asked are not, nor those of someone else', () => {
    const answers = { ...completeAnswers(), ...ectAnswers(), outcome: 'passed' }
    expect(shownAnswers(PROGRESS_REVIEW_FORM, 'ect', answers)).toEqual(ectAnswers())
  })
})
