import { isoDate } from '@ect/domain/calendar.ts'
import { documentFaults, type TypedDetails } from '@ect/domain/documents/documentFaults.ts'
import type { DocumentDetails } from '@ect/domain/documents/documentFolder.ts'
import type { DocumentKind } from '@ect/domain/documents/documentKinds.ts'

/** A document as its fields hold it while someone types. */
export interface TypedDocument {
  readonly kind: DocumentKind
  readonly title: string
  readonly on: string
  readonly observer: string
  readonly feedback: string
}

export type FieldErrors = Partial<Record<string, string>>

/** What is wrong with what was typed, by field. */
export function errorsIn(
  typed: TypedDocument,
  around: Parameters<typeof documentFaults>[1],
): FieldErrors {
  const faults = documentFaults(typedDetails(typed), around)
  return Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence]))
}

/** What is to be sent of it, or `undefined` while its day is none. */
export function detailsTyped(typed: TypedDocument): DocumentDetails | undefined {
  const on = isoDate(typed.on)
  return on === undefined ? undefined : { ...typedDetails(typed), on }
}

/** Only an observation has an observer and feedback, whatever stands in fields that are hidden. */
function typedDetails({ kind, title, on, observer, feedback }: TypedDocument): TypedDetails {
  const details = { kind, title: title.trim(), on }
  if (kind !== 'lesson-observation') return details
  const said = feedback.trim()
  return { ...details, observer: observer.trim(), ...(said !== '' && { feedback: said }) }
}
