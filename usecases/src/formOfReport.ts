import type { FormDefinition } from '@ect/domain/forms/question.ts'
import type { Report } from '@ect/domain/report/report.ts'

import type { Ports } from './ports.ts'

/**
 * What a report that nobody has shared is to ask, by its plan: once its tutor has begun to answer, it
 * keeps its wording.
 */
export async function formOfReport(
  { drafts }: Pick<Ports, 'drafts'>,
  stored: Report,
  planned: Report,
): Promise<FormDefinition> {
  if (isSameForm(stored.form, planned.form)) return stored.form
  const begun = await drafts.get(stored.id, stored.people.inductionTutor.id)
  return begun ? stored.form : planned.form
}

/** A version of a form never has other words. */
export function isSameForm(one: FormDefinition, other: FormDefinition): boolean {
  return one.id === other.id && one.version === other.version
}
