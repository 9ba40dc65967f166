import { describe, expect, test } from '@jest/globals'

import { answerLimits } from '../report/report.ts'
import { completeAnswers } from '../testing/answers.ts'
import { formalAssessment } from '../testing/reports.ts'
import { gaps, sectionHoldingBack } from './completeness.ts'

const TO_FINISH_FIRST = [
  'Choose the standards of concern.',
  'Give the evidence for the concern.',
  'Confirm that the ECT has been told.',
]

describe('an assessment that is not satisfactory', () => {
  test.each([
    ['first', [...TO_FINISH_FIRST, 'Attach the support plan.']],
    ['final', TO_FINISH_FIRST],
  ] as const)('goes no further at the %s one before: %j', (assessment, toFinish) => {
    const report = formalAssessment(assessment)
    const { form } = report
    const answers = completeAnswers({ performance: 'not-satisfactory' }, form)
    const limits = answerLimits(report)
    const missing = gaps(form, 'induction-tutor', answers, limits)
    expect(missing.map(({ message }) => message)).toEqual(toFinish)
    expect(sectionHoldingBack(form, 'induction-tutor', answers, limits)?.id).toBe('performance')
  })
})
