import type { IsoDate } from '@ect/domain/calendar.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { type Person, personId } from '@ect/domain/people.ts'

/** Eighteen more than the demo shows, so that a year has many starts, hours and ends. */
const MORE: readonly (readonly [name: string, startsOn: IsoDate, daysPerWeek: number])[] = [
  ['Tilda Marchbank', '2026-09-01', 5],
  ['Osric Penhallow', '2026-09-01', 5],
  ['Bronwen Attwater', '2026-09-01', 4],
  ['Jarek Millbourne', '2026-09-01', 3],
  ['Ines Thackaberry', '2026-09-01', 2.5],
  ['Rufus Dallimore', '2026-10-05', 5],
  ['Sunita Wexcombe', '2026-11-02', 5],
  ['Corin Ashgrove', '2026-11-02', 4],
  ['Mabel Tidswell', '2026-11-16', 5],
  ['Yusuf Carrowmore', '2026-11-16', 3],
  ['Hester Quillfeather', '2026-11-23', 5],
  ['Anselm Broadwater', '2026-11-23', 4.5],
  ['Petra Lindqvist-Shaw', '2027-01-04', 5],
  ['Gareth Ollerenshaw', '2027-01-04', 5],
  ['Niamh Corrigall', '2027-01-04', 4],
  ['Tobias Wetherell', '2027-02-22', 5],
  ['Adaeze Holloway', '2027-04-12', 5],
  ['Silas Merriden', '2027-04-12', 2],
]

const TENANT = '5c400000-0000-4000-8000-0000000000ff'

export function morePeople(): readonly Person[] {
  return MORE.map(([name], n) => ({
    id: idOf(n),
    name,
    email: `more-${n}@stonebeck.example`,
    tenantId: TENANT,
    objectId: objectIdOf(n),
    appropriateBodyIds: ['lanternfield'],
  }))
}

/** Each like the first of the demo, with a start and hours of their own. */
export function moreInductions(demo: readonly InductionRecord[]): readonly InductionRecord[] {
  const [like] = demo
  const [contract] = like?.contracts ?? []
  if (!like || !contract) throw new RangeError('the demo has nobody to be like')
  return MORE.map(([name, startsOn, daysPerWeek], n) => ({
    ...like,
    id: `more-${n}`,
    trn: String(9_900_100 + n),
    people: { ...like.people, ect: { id: idOf(n), name } },
    registeredOn: '2026-08-20',
    contracts: [{ ...contract, fte: daysPerWeek / 5, daysPerWeek, startsOn }],
    signedBefore: [],
  }))
}

const idOf = (n: number) => personId(TENANT, objectIdOf(n))
const objectIdOf = (n: number) => `5c400000-0000-4000-9000-${String(9000 + n).padStart(12, '0')}`
