import { moderation } from '../assessmentSections.ts'
import { BASE_SECTIONS, formOf } from '../baseForms.ts'
import type { FormName, FormSet } from '../formSet.ts'
import type { FormDefinition } from '../question.ts'
import { withSectionAfter } from '../withSections.ts'

/** The base, with a mentor who moderates the judgement of every assessment, as trusts ask. */
export const oakrow: FormSet = {
  id: 'moderated',
  name: 'Assessments moderated by a mentor',
  forms: {
    'progress-review': formOf('moderated', 'progress-review'),
    'first-assessment': moderated('first-assessment'),
    'final-assessment': moderated('final-assessment'),
    'interim-assessment': moderated('interim-assessment'),
  },
}

function moderated(name: FormName): FormDefinition {
  return formOf('moderated', name, withSectionAfter(BASE_SECTIONS[name], 'evidence', moderation))
}
