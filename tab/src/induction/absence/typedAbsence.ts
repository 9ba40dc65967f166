import { isoDate } from '@ect/domain/calendar.ts'
import type { AbsenceKind } from '@ect/domain/induction/induction.ts'

import type { Absence } from '../inductionParts.ts'

/** What stands in the fields, as it was typed. */
export interface TypedAbsence {
  readonly kind: AbsenceKind
  readonly startsOn: string
  readonly endsOn: string
  readonly days: string
}

export type AbsenceField = Exclude<keyof TypedAbsence, 'kind'>
export type FieldErrors = Readonly<Partial<Record<AbsenceField, string>>>

export const NOTHING_TYPED: TypedAbsence = { kind: 'sickness', startsOn: '', endsOn: '', days: '' }

/** The absence that was typed, once it is one; the record may refuse it still. */
export function absenceTyped(typed: TypedAbsence): Absence | undefined {
  const startsOn = isoDate(typed.startsOn)
  const endsOn = isoDate(typed.endsOn)
  const days = daysTyped(typed.days)
  if (startsOn === undefined || endsOn === undefined || days === undefined) return undefined
  return { kind: typed.kind, startsOn, endsOn, days }
}

/** What is missing or cannot be read, at its field. */
export function errorsIn(typed: TypedAbsence): FieldErrors {
  return {
    ...(isoDate(typed.startsOn) === undefined && { startsOn: 'Choose the first day away.' }),
    ...(isoDate(typed.endsOn) === undefined && { endsOn: 'Choose the last day away.' }),
    ...(daysTyped(typed.days) === undefined && { days: 'Enter the days in halves, such as 2.5.' }),
  }
}

function daysTyped(text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace('½', '.5')
  const days = /^(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : 0
  return days > 0 && Number.isInteger(days * 2) ? days : undefined
}
