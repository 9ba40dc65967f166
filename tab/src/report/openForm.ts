import type { ReportView } from '@ect/contract/reportView.ts'
import type { FormDefinition } from '@ect/domain/forms/question.ts'

import { authorOf } from './reportOnPage.ts'

/** The form without those sections of this person that did not come back, and so stay as they are. */
export function openForm(view: ReportView): FormDefinition {
  const author = authorOf(view)
  const sections = view.form.sections.filter(
    ({ id, answeredBy }) => answeredBy !== author || view.openSections.includes(id),
  )
  return { ...view.form, sections }
}
