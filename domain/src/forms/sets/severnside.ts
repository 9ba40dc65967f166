import { evidenceAsOneAccount } from '../assessmentSections.ts'
import { BASE_SECTIONS, formOf } from '../baseForms.ts'
import { promptedComments } from '../ectSections.ts'
import { nextTerm } from '../employmentSections.ts'
import type { FormName, FormSet } from '../formSet.ts'
import { forwarding } from '../leavingSections.ts'
import type { FormDefinition, Section } from '../question.ts'
import { when } from '../shownQuestions.ts'
import { withSections } from '../withSections.ts'

/** Asks in the review itself where someone who leaves goes. */
const nextTermOrForwarding: Section = {
  ...nextTerm,
  questions: [...nextTerm.questions, ...forwarding(when('staying', false))],
}

/** Short: one account of the evidence, one box with prompts for the ECT, and forwarding details. */
export const severnside: FormSet = {
  id: 'prompted',
  name: 'One account, and prompts for the ECT',
  forms: {
    'progress-review': short('progress-review'),
    'first-assessment': short('first-assessment'),
    'final-assessment': short('final-assessment'),
    'interim-assessment': short('interim-assessment'),
  },
}

function short(name: FormName): FormDefinition {
  const sections = withSections(
    BASE_SECTIONS[name],
    nextTermOrForwarding,
    evidenceAsOneAccount,
    promptedComments,
  )
  return formOf('prompted', name, sections)
}
