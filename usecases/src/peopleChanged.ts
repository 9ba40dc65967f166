import {
  type PartToName,
  type PeopleChange,
  withPersonNamed,
} from '@ect/domain/induction/peopleChange.ts'
import { peopleChangeFaults } from '@ect/domain/induction/peopleChangeFaults.ts'
import { partsToName } from '@ect/domain/induction/inductionAccess.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import type { Person, PersonId, PersonNamed } from '@ect/domain/people.ts'

import type { InductionOfCaller } from './inductionOfCaller.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'
import { refusedFor } from './refusedFor.ts'

/** Someone else in one part, named by their address at school. */
export interface PersonToName extends Omit<PeopleChange, 'person' | 'instead'> {
  readonly email: string
  /** Who had the part when this was decided; `null` for nobody. */
  readonly instead: PersonId | null
}

type Found = Omit<Person, 'appropriateBodyIds'>

/**
 * Whoever has this address where the ECT works.
 *
 * @throws Refusal `induction-not-valid` with `faults` when nobody has; `microsoft-unavailable`
 */
export async function personAtSchool(
  { staff }: Pick<Ports, 'staff'>,
  { people, school }: Pick<InductionRecord, 'people' | 'school'>,
  email: string,
): Promise<Found> {
  const [tenantId = ''] = people.ect.id.split('.')
  const found = await staff.find(tenantId, email.trim())
  if (found) return found
  const sentence = `Nobody in the Microsoft 365 of ${school.name} has this address. Check how it is spelt.`
  throw refusedFor([{ code: 'unknown', field: 'email', sentence }])
}

/** @throws Refusal `induction-not-valid` with `faults` */
export function peopleChanged(
  found: Pick<InductionOfCaller, 'record' | 'role' | 'appropriateBody'>,
  { part, instead, tutorIsMentor }: PersonToName,
  {
    person,
    caller,
    at,
  }: { readonly person: PersonNamed; readonly caller: Caller; readonly at: Instant },
): InductionRecord {
  const { record, appropriateBody } = found
  const named = {
    part,
    person: { id: person.id, name: person.name },
    ...(instead && { instead }),
    ...(tutorIsMentor && { tutorIsMentor }),
  }
  const faults = peopleChangeFaults(record, named, appropriateBody.members)
  if (faults.length > 0) throw refusedFor(faults)
  return withPersonNamed(record, named, { by: { id: caller.id, name: caller.name }, at })
}

/** @throws Refusal `not-your-part` when naming this one is for someone else */
export function assertMayName(
  { record, role }: Pick<InductionOfCaller, 'record' | 'role'>,
  { id: person }: Caller,
  part: PartToName,
): void {
  if (!partsToName(record, { role, person }).includes(part)) throw new Refusal('not-your-part')
}
