import type { InductionPeople } from './registration.ts'
import { type RegistrationRefusal, refusedIf } from './registrationRefusal.ts'

/**
 * Why these people cannot be an ECT's tutor, mentor and named contact. The headteacher may be the
 * tutor. One person may be tutor and mentor with a reason and safeguards.
 *
 * @rule R21, R22, R23, R25
 * @source SG-2024-04 para 2.42, para 2.43, para 2.45
 */
export function supporterRefusals(people: InductionPeople): readonly RegistrationRefusal[] {
  const { ect, inductionTutor, mentor } = people
  return [
    ...refusedIf(inductionTutor === undefined, 'tutor-missing', 'Name an induction tutor.'),
    ...refusedIf(mentor === undefined, 'mentor-missing', 'Name a mentor.'),
    ...refusedIf(
      inductionTutor === ect,
      'ect-is-own-tutor',
      'An ECT cannot be their own induction tutor. Name someone else.',
    ),
    ...refusedIf(
      mentor === ect,
      'ect-is-own-mentor',
      'An ECT cannot be their own mentor. Name someone else.',
    ),
    ...tutorAndMentorRefusals(people),
  ]
}

function tutorAndMentorRefusals({
  inductionTutor,
  mentor,
  tutorIsMentor,
}: InductionPeople): readonly RegistrationRefusal[] {
  if (inductionTutor === undefined || inductionTutor !== mentor) return []
  return [
    ...refusedIf(
      isBlank(tutorIsMentor?.reason),
      'tutor-is-mentor-without-reason',
      'Tutor and mentor should be two people. Say what makes this an exception, or name another mentor.',
    ),
    ...refusedIf(
      isBlank(tutorIsMentor?.safeguards),
      'tutor-is-mentor-without-safeguards',
      'Say how support for the ECT is kept apart from their assessment.',
    ),
  ]
}

/**
 * Why this person cannot be the one at the appropriate body to whom the ECT turns with concerns:
 * they neither monitor, support nor decide on this ECT.
 *
 * @rule R9
 * @source SG-2024-04 para 2.28
 */
export function namedContactRefusals({
  namedContact,
  reviewers,
  inductionTutor,
  mentor,
}: InductionPeople): readonly RegistrationRefusal[] {
  if (namedContact === undefined) {
    const says = 'Name a contact at the appropriate body for the ECT.'
    return refusedIf(true, 'named-contact-missing', says)
  }
  return [
    ...refusedIf(
      reviewers.includes(namedContact),
      'named-contact-decides',
      'The named contact cannot review or decide on the same ECT. Name someone else.',
    ),
    ...refusedIf(
      namedContact === inductionTutor || namedContact === mentor,
      'named-contact-is-tutor-or-mentor',
      'The named contact cannot be the tutor or mentor of the same ECT. Name someone else.',
    ),
  ]
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}
