import type { IsoDate } from '../calendar.ts'
import type { AppropriateBodyKind, Registration } from './registration.ts'
import { type RegistrationRefusal, refusedIf } from './registrationRefusal.ts'

/** The first day on which bodies of these kinds no longer act. */
const STOPPED: Partial<Record<AppropriateBodyKind, IsoDate>> = {
  'local-authority': '2024-09-01',
  'national-teacher-accreditation': '2024-09-01',
}

/**
 * Why induction cannot start at this school.
 *
 * @rule R16
 * @source SG-2024-04 para 2.4
 */
export function schoolRefusals({ school }: Registration): readonly RegistrationRefusal[] {
  return refusedIf(
    school.inSpecialMeasures && !school.ofstedAllowsEcts,
    'school-in-special-measures',
    'This school is in special measures. It may take on an ECT only when Ofsted has agreed.',
  )
}

/**
 * Why this appropriate body cannot act for this ECT: its kind no longer does, or it is a teaching
 * school hub that trained, employs or once employed them during induction.
 *
 * @rule R11, R12, R13
 * @source SG-2024-04 para 2.24, para 2.25
 * @source Reg 2012 reg 4(3)
 */
export function appropriateBodyRefusals({
  startsOn,
  teacher,
  school,
  appropriateBody,
}: Registration): readonly RegistrationRefusal[] {
  const { kind, leadSchoolId, trainingProviderId } = appropriateBody
  const stoppedOn = STOPPED[kind]
  const hasStopped = stoppedOn !== undefined && startsOn >= stoppedOn
  const isHub = kind === 'teaching-school-hub'
  const trained =
    trainingProviderId !== undefined && trainingProviderId === teacher.trainingProviderId
  const employs = school.id === leadSchoolId
  const employed = teacher.periods.some(({ schoolId }) => schoolId === leadSchoolId)
  return [
    ...refusedIf(
      hasStopped,
      'body-no-longer-acts',
      'Since 1 September 2024 this kind of appropriate body no longer takes on inductions. Choose another.',
    ),
    ...refusedIf(
      isHub && trained,
      'body-trained-the-ect',
      'This hub recommended the ECT for QTS, so it cannot be their appropriate body. Choose another.',
    ),
    ...refusedIf(
      isHub && employs,
      'body-employs-the-ect',
      'This hub employs the ECT, so it cannot be their appropriate body. Choose another.',
    ),
    ...refusedIf(
      isHub && employed,
      'body-had-the-ect',
      'The ECT has served part of their induction at this hub, so it cannot be their appropriate body. Choose another.',
    ),
  ]
}
