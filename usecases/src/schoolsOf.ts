import type { SchoolCalendars } from '@ect/domain/induction/induction.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { School } from '@ect/domain/school.ts'

import type { Ports } from './ports.ts'

/** The schools at which an ECT serves, and the one that leads, by id. */
export async function schoolsOf(
  { schools }: Pick<Ports, 'schools'>,
  { appropriateBodyId, contracts, school }: InductionRecord,
): Promise<ReadonlyMap<string, School>> {
  const ids = new Set([school.id, ...contracts.map(({ schoolId }) => schoolId)])
  const found = await Promise.all([...ids].map((id) => schools.get(appropriateBodyId, id)))
  return new Map(found.map((one) => [one.id, one]))
}

export function calendarsOf(schools: ReadonlyMap<string, School>): SchoolCalendars {
  return new Map([...schools].map(([id, { calendar }]) => [id, calendar]))
}
