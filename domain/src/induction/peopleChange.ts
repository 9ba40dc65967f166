import type { Instant } from '../calendar.ts'
import type { PersonId, PersonNamed } from '../people.ts'
import type { InductionRecord, PeopleOfInduction } from './inductionRecord.ts'
import { withPlanDue } from './planning.ts'

/** Who of an ECT's people can be someone else from now on. */
export const PARTS_TO_NAME = ['induction-tutor', 'mentor', 'headteacher'] as const
export type PartToName = (typeof PARTS_TO_NAME)[number]

/** Someone else in one part of an induction. */
export interface PeopleChange {
  readonly part: PartToName
  readonly person: PersonNamed
  /** Who had the part when this was decided; absent when nobody had. */
  readonly instead?: PersonId
  /** Needed when one person is then both tutor and mentor. */
  readonly tutorIsMentor?: NonNullable<PeopleOfInduction['tutorIsMentor']>
}

const FIELD_OF = {
  'induction-tutor': 'inductionTutor',
  mentor: 'mentor',
  headteacher: 'headteacher',
} as const satisfies Record<PartToName, keyof PeopleOfInduction>

/** `induction tutor` */
export function partInWords(part: PartToName): string {
  return part.replace('-', ' ')
}

export function whoIs(people: PeopleOfInduction, part: PartToName): PersonNamed | undefined {
  return people[FIELD_OF[part]]
}

/** The people of an induction with someone else among them. */
export function peopleAfter(
  people: PeopleOfInduction,
  { part, person, tutorIsMentor }: Omit<PeopleChange, 'instead'>,
): PeopleOfInduction {
  const { tutorIsMentor: before, ...named } = { ...people, [FIELD_OF[part]]: person }
  const reason = tutorIsMentor ?? before
  return named.mentor?.id === named.inductionTutor.id && reason
    ? { ...named, tutorIsMentor: reason }
    : named
}

/**
 * The record with someone else in one part, from now on. A day to come would be a promise that only
 * a timer keeps, and a day that is over would give rights to what was done without them.
 *
 * @ours (ADR 0051)
 * @source SG-2024-04 para 2.42, para 2.43
 */
export function withPersonNamed(
  induction: InductionRecord,
  change: PeopleChange,
  { by, at }: { readonly by: PersonNamed; readonly at: Instant },
): InductionRecord {
  const before = whoIs(induction.people, change.part)
  const instead = before ? ` instead of ${before.name}` : ''
  const sentence = `${change.person.name} is ${partInWords(change.part)}${instead}.`
  const people = peopleAfter(induction.people, change)
  const event = { event: 'people-changed' as const, by, at, sentence }
  return withPlanDue({ ...induction, people, history: [...induction.history, event] }, at)
}
