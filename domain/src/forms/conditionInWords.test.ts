import { expect, test } from '@jest/globals'

import { conditionInWords } from './conditionInWords.ts'
import { PROGRESS_REVIEW_FORM } from './progressReview.ts'
import { when } from './shownQuestions.ts'

test.each([
  [when('hadAbsence', true), '“Was the ECT absent at all in this period?” is answered “Yes”'],
  [
    when('onTrack', 'not-on-track'),
    '“Which of these is right at this point?” is answered “The ECT is not on track to complete induction successfully by the end of their induction”',
  ],
  [
    when('rating.TS6', 'attention-needed', 'cause-for-concern'),
    '“TS6 Make accurate and productive use of assessment” is answered “Attention needed” or “Cause for concern”',
  ],
])('when a question is asked, in the words of the form: %j', (condition, words) => {
  expect(conditionInWords(PROGRESS_REVIEW_FORM, condition)).toBe(words)
})
