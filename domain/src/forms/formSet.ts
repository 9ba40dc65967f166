import type { ReportKind } from '../schedule/reportDates.ts'
import type { FormDefinition } from './question.ts'

/** Every form that a set holds: an assessment is asked differently at the end of induction. */
export const FORM_NAMES = [
  'progress-review',
  'first-assessment',
  'final-assessment',
  'interim-assessment',
] as const
export type FormName = (typeof FORM_NAMES)[number]

/** The forms that one appropriate body asks. */
export interface FormSet {
  readonly id: string
  /** Said where a set is chosen. */
  readonly name: string
  readonly forms: Readonly<Record<FormName, FormDefinition>>
}

/** What is known of a report when its form is looked for. */
export interface ReportOfKind {
  readonly kind: ReportKind
  /** Of a formal assessment: whether it is the first or the final one. */
  readonly assessment?: 'first' | 'final'
}

export function formNameOf({ kind, assessment }: ReportOfKind): FormName {
  if (kind !== 'formal-assessment') return kind
  return assessment === 'final' ? 'final-assessment' : 'first-assessment'
}

/** The form that a report of this kind is answered under. */
export function formFor({ forms }: FormSet, report: ReportOfKind): FormDefinition {
  return forms[formNameOf(report)]
}

/** A report of the kind that is asked this form. */
export function reportAsked(name: FormName): ReportOfKind {
  switch (name) {
    case 'first-assessment':
      return { kind: 'formal-assessment', assessment: 'first' }
    case 'final-assessment':
      return { kind: 'formal-assessment', assessment: 'final' }
    case 'progress-review':
    case 'interim-assessment':
      break
  }
  return { kind: name }
}
