import type { AppropriateBodySettings } from '../appropriateBodySettings.ts'
import { formFor, formNameOf, type ReportOfKind } from '../forms/formSet.ts'
import { formSetNamed } from '../forms/formSets.ts'
import type { FormDefinition } from '../forms/question.ts'

/** The form that these settings ask of such a report: the body's own, or the one of its set. */
export function formAsked(
  { formSet, ownForms }: Pick<AppropriateBodySettings, 'formSet' | 'ownForms'>,
  report: ReportOfKind,
): FormDefinition {
  return ownForms[formNameOf(report)] ?? formFor(formSetNamed(formSet), report)
}
