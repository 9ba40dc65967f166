import type { FormEdit } from '@ect/domain/forms/editing/formEdit.ts'
import type { ReportOfKind } from '@ect/domain/forms/formSet.ts'
import type { FormDefinition } from '@ect/domain/forms/question.ts'

/** What everything around one form that is being edited is given. */
export interface FormEditing {
  readonly form: FormDefinition
  readonly report: ReportOfKind
  /** What keeps it from being asked, by question. */
  readonly errors: Readonly<Partial<Record<string, string>>>
  readonly onEdit: (edit: FormEdit) => void
}

/** Where a question is edited on the page. */
export function editingId(question: string): string {
  return `editing-${question}`
}

/** Moves focus to where a question or section is edited, once it is there. */
export function focusEditing(id: string): void {
  setTimeout(() => {
    const place = document.getElementById(editingId(id))
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'nearest' })
  })
}
