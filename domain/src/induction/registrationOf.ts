import type { AppropriateBody } from '../appropriateBody.ts'
import type { School } from '../school.ts'
import type { InductionRecord } from './inductionRecord.ts'
import type { Registration } from './registration.ts'

/** An induction as it is judged at registration: what was asked, and what is known of its places. */
export function registrationOf(
  { asked, trn, people }: InductionRecord,
  school: School,
  { id, kind, leadSchoolId, trainingProviderId, members }: AppropriateBody,
): Registration {
  const { ect, inductionTutor, mentor, namedContact, tutorIsMentor } = people
  return {
    ...asked,
    name: ect.name,
    trn,
    school,
    appropriateBody: {
      id,
      kind,
      ...(leadSchoolId !== undefined && { leadSchoolId }),
      ...(trainingProviderId !== undefined && { trainingProviderId }),
    },
    people: {
      ect: ect.id,
      inductionTutor: inductionTutor.id,
      ...(mentor && { mentor: mentor.id }),
      ...(namedContact && { namedContact: namedContact.id }),
      ...(tutorIsMentor && { tutorIsMentor }),
      reviewers: members.filter(({ part }) => part === 'reviewer').map((member) => member.id),
    },
  }
}
