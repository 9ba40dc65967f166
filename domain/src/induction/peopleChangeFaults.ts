import type { AppropriateBodyMember } from '../appropriateBody.ts'
import type { Fault } from '../fault.ts'
import type { PersonId } from '../people.ts'
import type { InductionRecord } from './inductionRecord.ts'
import { supporterRefusals } from './peopleChecks.ts'
import { type PeopleChange, partInWords, peopleAfter, whoIs } from './peopleChange.ts'

type Code = 'changed-meanwhile' | 'same-person' | 'is-the-ect' | 'decides' | 'without-reason'

/**
 * Why this person cannot be named in this part. Whoever supports or judges an ECT in school neither
 * decides on them at the appropriate body nor hears what they raise there.
 *
 * @rule R9, R22, R25
 * @source SG-2024-04 para 2.28, para 2.45
 */
export function peopleChangeFaults(
  { people }: Pick<InductionRecord, 'people'>,
  change: PeopleChange,
  members: readonly AppropriateBodyMember[],
): readonly Fault<Code>[] {
  const { part, person, instead } = change
  const now = whoIs(people, part)
  const as = partInWords(part)
  const fault = (code: Code, sentence: string) => [{ code, field: 'email', sentence }] as const
  if (now?.id !== instead) {
    const nowIs = now ? `${now.name} is ${as} now` : `There is no ${as} now`
    return fault('changed-meanwhile', `${nowIs}: someone changed it meanwhile. Look again.`)
  }
  if (now?.id === person.id) return fault('same-person', `${person.name} is the ${as} already.`)
  if (people.ect.id === person.id) {
    return fault('is-the-ect', `An ECT cannot be their own ${as}. Name someone else.`)
  }
  if (decidesOrHears({ people }, person.id, members)) {
    return fault(
      'decides',
      `${person.name} has a part at the appropriate body for this ECT, and so none in their school. Name someone else.`,
    )
  }
  return withoutReason({ people }, change)
}

function decidesOrHears(
  { people }: Pick<InductionRecord, 'people'>,
  person: PersonId,
  members: readonly AppropriateBodyMember[],
): boolean {
  const atBody = members.some(({ id, part }) => id === person && part !== 'administrator')
  return atBody || people.namedContact?.id === person
}

function withoutReason(
  { people }: Pick<InductionRecord, 'people'>,
  change: PeopleChange,
): readonly Fault<'without-reason'>[] {
  const { ect, inductionTutor, mentor, tutorIsMentor } = peopleAfter(people, change)
  if (change.part === 'headteacher' || !mentor) return []
  const refusals = supporterRefusals({
    ect: ect.id,
    inductionTutor: inductionTutor.id,
    mentor: mentor.id,
    reviewers: [],
    ...(tutorIsMentor && { tutorIsMentor }),
  })
  return refusals.map(({ code, says }) => ({
    code: 'without-reason',
    field: code === 'tutor-is-mentor-without-safeguards' ? 'safeguards' : 'reason',
    sentence: says,
  }))
}
