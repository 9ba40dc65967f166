import type { ContractChangeShape } from '@ect/contract/contractChange.ts'
import { isoDate } from '@ect/domain/calendar.ts'

import type { Contract } from '../inductionParts.ts'

/** What stands in the fields, as it was typed. */
export interface TypedContract {
  readonly schoolId: string
  readonly startsOn: string
  readonly daysPerWeek: string
  readonly fte: string
  readonly weekdays: readonly number[]
  readonly type: string
}

export const CONTRACT_FIELDS = ['startsOn', 'daysPerWeek', 'fte', 'weekdays'] as const
export type ContractErrors = Readonly<Partial<Record<(typeof CONTRACT_FIELDS)[number], string>>>

const FULL_WEEK = 5

/** No hours yet: those are what changes. */
export function nothingTyped({ schoolId, type }: Contract): TypedContract {
  return { schoolId, type, startsOn: '', daysPerWeek: '', fte: '', weekdays: [] }
}

/** With days a week typed, FTE follows them until it is typed itself. */
export function withDaysTyped(typed: TypedContract, daysPerWeek: string): TypedContract {
  const follows = typed.fte === '' || typed.fte === fteOf(typed.daysPerWeek)
  return { ...typed, daysPerWeek, ...(follows && { fte: fteOf(daysPerWeek) }) }
}

/** The change that was typed, once it is one; the record may refuse it still. */
export function contractTyped(typed: TypedContract): ContractChangeShape | undefined {
  const { schoolId, type, weekdays } = typed
  const startsOn = isoDate(typed.startsOn)
  const daysPerWeek = numberTyped(typed.daysPerWeek)
  const fte = numberTyped(typed.fte)
  if (startsOn === undefined || daysPerWeek === undefined || fte === undefined) return undefined
  const named = weekdays.length > 0 && { weekdays: weekdays.toSorted((a, b) => a - b) }
  return { schoolId, type, fte, daysPerWeek, ...named, startsOn }
}

/** What is missing or cannot be read, at its field. */
export function errorsIn({ startsOn, daysPerWeek, fte }: TypedContract): ContractErrors {
  return {
    ...(isoDate(startsOn) === undefined && { startsOn: 'Choose the day on which it changes.' }),
    ...(numberTyped(daysPerWeek) === undefined && {
      daysPerWeek: 'Enter the days a week, such as 3 or 2.5.',
    }),
    ...(numberTyped(fte) === undefined && { fte: 'Enter FTE as a number, such as 0.6.' }),
  }
}

function fteOf(daysPerWeek: string): string {
  const days = numberTyped(daysPerWeek)
  return days === undefined ? '' : String(Math.round((days / FULL_WEEK) * 10_000) / 10_000)
}

function numberTyped(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  return /^(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : undefined
}
