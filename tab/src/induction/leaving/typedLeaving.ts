import type { LeavingShape } from '@ect/contract/leavingView.ts'
import { isoDate } from '@ect/domain/calendar.ts'
import type { LeavingReason, NextPlace } from '@ect/domain/induction/leaving/leaving.ts'
import { leaverDetailFaults } from '@ect/domain/induction/leaving/leavingFaults.ts'

/** What stands in the fields, as it was typed. */
export interface TypedLeaving {
  readonly schoolId: string
  readonly lastDay: string
  readonly reason: LeavingReason | undefined
  readonly reasonInWords: string
  readonly goes: NextPlace['goes'] | undefined
  readonly schoolName: string
  readonly urn: string
  readonly contactEmail: string
  readonly appropriateBody: string
  readonly ectAgreed: boolean
  readonly email: string
  readonly phone: string
}

/** By the paths that the record names in a refusal. */
export type LeavingErrors = Readonly<Partial<Record<string, string>>>

/** What each group of fields is given. */
export interface LeavingFieldsProps {
  readonly typed: TypedLeaving
  readonly errors: LeavingErrors
  readonly onType: (changed: Partial<TypedLeaving>) => void
}

const NOTHING_TYPED: Omit<TypedLeaving, 'schoolId' | 'lastDay'> = {
  reason: undefined,
  reasonInWords: '',
  goes: undefined,
  schoolName: '',
  urn: '',
  contactEmail: '',
  appropriateBody: '',
  ectAgreed: false,
  email: '',
  phone: '',
}

export function nothingTyped(schoolId: string, lastDay = ''): TypedLeaving {
  return { ...NOTHING_TYPED, schoolId, lastDay }
}

/** What is recorded, in the fields again so that it can be changed. */
export function typedAsRecorded(leaving: LeavingShape): TypedLeaving {
  const { schoolId, lastDay, reason, reasonInWords = '', next, contact } = leaving
  return {
    ...nothingTyped(schoolId, lastDay),
    reason,
    reasonInWords,
    goes: next.goes,
    ...(next.goes === 'to-school' && {
      schoolName: next.schoolName,
      urn: next.urn ?? '',
      contactEmail: next.contactEmail ?? '',
      appropriateBody: next.appropriateBody ?? '',
    }),
    ...(contact && {
      ectAgreed: true,
      email: contact.email ?? '',
      phone: contact.phone ?? '',
    }),
  }
}

/** The leaving that was typed, once it is one; the record may refuse it still. */
export function leavingTyped(typed: TypedLeaving): LeavingShape | undefined {
  const lastDay = isoDate(typed.lastDay)
  if (lastDay === undefined || !typed.reason || !typed.goes) return undefined
  const { schoolId, reason, ectAgreed } = typed
  return {
    schoolId,
    lastDay,
    reason,
    ...(reason === 'other' && { reasonInWords: typed.reasonInWords.trim() }),
    next: placeTyped(typed.goes, typed),
    ...(ectAgreed && {
      contact: {
        ectAgreed,
        ...ifAny('email', typed.email),
        ...ifAny('phone', typed.phone),
      },
    }),
  }
}

/** What is missing or cannot be read, at its field. */
export function errorsIn(typed: TypedLeaving): LeavingErrors {
  const leaving = leavingTyped(typed)
  const faults = leaving ? leaverDetailFaults(leaving) : []
  return {
    ...(isoDate(typed.lastDay) === undefined && { lastDay: 'Choose the last day in school.' }),
    ...(!typed.reason && { reason: 'Choose the reason.' }),
    ...(!typed.goes && { next: 'Say where induction goes on. “Not known yet” is an answer.' }),
    ...Object.fromEntries(faults.map(({ field, sentence }) => [field, sentence])),
  }
}

function placeTyped(goes: NextPlace['goes'], typed: TypedLeaving): NextPlace {
  if (goes !== 'to-school') return { goes }
  return {
    goes,
    schoolName: typed.schoolName.trim(),
    ...ifAny('urn', typed.urn),
    ...ifAny('contactEmail', typed.contactEmail),
    ...ifAny('appropriateBody', typed.appropriateBody),
  }
}

function ifAny<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  const trimmed = text.trim()
  const given: Partial<Record<Name, string>> = {}
  if (trimmed !== '') given[name] = trimmed
  return given
}
