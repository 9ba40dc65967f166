import { BASE_SECTIONS, formOf } from '../baseForms.ts'
import { reflections } from '../ectSections.ts'
import type { FormName, FormSet } from '../formSet.ts'
import { PROGRESS_REVIEW_FORM } from '../progressReview.ts'
import type { FormDefinition } from '../question.ts'
import { withSections } from '../withSections.ts'

/** Ratings and targets in reviews, and three reflective questions to the ECT in every report. */
export const lanternfieldForms: FormSet = {
  id: 'ratings',
  name: 'Ratings, targets and three questions to the ECT',
  forms: {
    'progress-review': PROGRESS_REVIEW_FORM,
    'first-assessment': reflective('first-assessment'),
    'final-assessment': reflective('final-assessment'),
    'interim-assessment': reflective('interim-assessment'),
  },
}

function reflective(name: FormName): FormDefinition {
  return formOf('ratings', name, withSections(BASE_SECTIONS[name], reflections))
}
