import type { PeopleChangeShape } from '@ect/contract/peopleChange.ts'
import type { InductionView } from '@ect/contract/inductionView.ts'

import { ApiProblem } from '../../api/apiProblem.ts'

/** A part in which this person may name someone else. */
export type NamedPart = InductionView['mayName'][number]

/** What stands in the fields, as it was typed. */
export interface TypedPerson {
  readonly email: string
  readonly reason: string
  readonly safeguards: string
}

const PERSON_FIELDS = ['email', 'reason', 'safeguards'] as const
export type PersonErrors = Readonly<Partial<Record<(typeof PERSON_FIELDS)[number], string>>>

export const NOBODY_TYPED: TypedPerson = { email: '', reason: '', safeguards: '' }

const AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** The change that was typed, once there is a whole address; the record may refuse it still. */
export function changeTyped(
  { part, now }: NamedPart,
  { email, reason, safeguards }: TypedPerson,
): PeopleChangeShape | undefined {
  const address = email.trim()
  if (!AN_ADDRESS.test(address)) return undefined
  const isExplained = reason.trim() !== '' || safeguards.trim() !== ''
  return {
    part,
    email: address,
    instead: now?.id ?? null,
    ...(isExplained && { tutorIsMentor: { reason, safeguards } }),
  }
}

/** What is missing or cannot be read, at its field. */
export function errorsIn(part: NamedPart, typed: TypedPerson): PersonErrors {
  if (changeTyped(part, typed)) return {}
  return { email: 'Enter the whole address, such as name@school.org.' }
}

/** The sentences of a refusal, each at the field that it is about. */
export function refusedPerson(error: unknown): PersonErrors {
  if (!(error instanceof ApiProblem)) return {}
  const faults = error.problem.faults ?? []
  return Object.fromEntries(
    PERSON_FIELDS.flatMap((field) => {
      // A malformed address is named by its place in what was sent.
      const fault = faults.find(({ at }) => at === field || at.endsWith(`.${field}`))
      return fault ? [[field, fault.message]] : []
    }),
  )
}
