/** Every way a registration is refused: the field to go to, and the rule behind it. */
export const REGISTRATION_REFUSALS = {
  'trn-missing': { field: 'trn', source: 'DfE TRN format' },
  'trn-malformed': { field: 'trn', source: 'DfE TRN format' },
  'trn-too-short': { field: 'trn', source: 'DfE TRN format' },
  'trn-too-long': { field: 'trn', source: 'DfE TRN format' },
  'too-young': { field: 'dateOfBirth', source: 'DfE date of birth' },
  'too-old': { field: 'dateOfBirth', source: 'DfE date of birth' },
  'email-malformed': { field: 'email', source: 'DfE email format' },
  prohibited: { field: 'trn', source: 'DfE record of inductions' },
  'already-passed': { field: 'trn', source: 'SG-2024-04 para 1.13' },
  'already-failed': { field: 'trn', source: 'SG-2024-04 para 1.13' },
  exempt: { field: 'trn', source: 'SG-2024-04 para 1.12' },
  'already-registered-here': { field: 'trn', source: 'DfE record of inductions' },
  'registered-elsewhere': { field: 'trn', source: 'DfE record of inductions' },
  'kept-private': { field: 'trn', source: 'ours' },
  'qts-not-held': { field: 'qtsAwardedOn', source: 'SG-2024-04 para 2.10' },
  'qts-not-checked-by-headteacher': {
    field: 'qtsCheckedByHeadteacher',
    source: 'SG-2024-04 para 2.9',
  },
  'qts-not-checked-by-appropriate-body': {
    field: 'qtsCheckedByAppropriateBody',
    source: 'SG-2024-04 para 2.9',
  },
  'start-before-qts': { field: 'startsOn', source: 'SG-2024-04 para 2.10' },
  'start-before-1999': { field: 'startsOn', source: 'DfE record of inductions' },
  'start-overlaps': { field: 'startsOn', source: 'DfE record of inductions' },
  'school-in-special-measures': { field: 'school', source: 'SG-2024-04 para 2.4' },
  'body-no-longer-acts': { field: 'appropriateBody', source: 'SG-2024-04 para 2.24' },
  'body-trained-the-ect': { field: 'appropriateBody', source: 'SG-2024-04 para 2.25' },
  'body-employs-the-ect': { field: 'appropriateBody', source: 'SG-2024-04 para 2.25' },
  'body-had-the-ect': { field: 'appropriateBody', source: 'SG-2024-04 para 2.25' },
  'tutor-missing': { field: 'inductionTutor', source: 'SG-2024-04 para 2.42' },
  'mentor-missing': { field: 'mentor', source: 'SG-2024-04 para 2.43' },
  'named-contact-missing': { field: 'namedContact', source: 'SG-2024-04 para 2.28' },
  'named-contact-decides': { field: 'namedContact', source: 'SG-2024-04 para 2.28' },
  'named-contact-is-tutor-or-mentor': { field: 'namedContact', source: 'SG-2024-04 para 2.28' },
  'ect-is-own-tutor': { field: 'inductionTutor', source: 'ours' },
  'ect-is-own-mentor': { field: 'mentor', source: 'DfE eligible mentors' },
  'tutor-is-mentor-without-reason': {
    field: 'tutorIsMentor.reason',
    source: 'SG-2024-04 para 2.45',
  },
  'tutor-is-mentor-without-safeguards': {
    field: 'tutorIsMentor.safeguards',
    source: 'SG-2024-04 para 2.45',
  },
} as const

export type RegistrationRefusalCode = keyof typeof REGISTRATION_REFUSALS

/** One reason why an ECT cannot be registered as asked. */
export interface RegistrationRefusal {
  readonly code: RegistrationRefusalCode
  readonly field: string
  /** For a person to read; in DfE's own words where its services refuse the same. */
  readonly says: string
  readonly source: string
}

export function refused(code: RegistrationRefusalCode, says: string): RegistrationRefusal {
  return { code, ...REGISTRATION_REFUSALS[code], says }
}

/** The refusal when it applies, and none when it does not. */
export function refusedIf(
  applies: boolean,
  code: RegistrationRefusalCode,
  says: string,
): readonly RegistrationRefusal[] {
  return applies ? [refused(code, says)] : []
}

/** What the Teaching Regulation Agency says of a teacher is for the appropriate body alone. */
const PRIVATE: readonly RegistrationRefusalCode[] = [
  'exempt',
  'prohibited',
  'already-passed',
  'already-failed',
]

/**
 * The reasons as someone outside the appropriate body may read them: what only the body may know is
 * one sentence that gives nothing away.
 *
 * @rule R7
 * @ours who may read why
 */
export function withoutPrivateReasons(
  refusals: readonly RegistrationRefusal[],
): readonly RegistrationRefusal[] {
  const open = refusals.filter(({ code }) => !PRIVATE.includes(code))
  const kept = refusals.find(({ code }) => PRIVATE.includes(code))
  if (!kept) return open
  const says =
    'The appropriate body cannot register this teacher, and will tell the headteacher why.'
  return [{ ...kept, code: 'kept-private', says, source: 'ours' }, ...open]
}
