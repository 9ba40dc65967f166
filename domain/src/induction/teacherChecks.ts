import { inWords, type IsoDate } from '../calendar.ts'
import type { Registration, TeacherRecord } from './registration.ts'
import { refused, type RegistrationRefusal, refusedIf } from './registrationRefusal.ts'

/** No period of statutory induction in England is older. */
const FIRST_INDUCTIONS_ON: IsoDate = '1999-09-01'

/**
 * Why this teacher cannot start an induction at all, or is in one already.
 *
 * @rule R5, R7
 * @source SG-2024-04 para 1.12, para 1.13
 * @source Reg 2012 reg 9
 */
export function teacherRefusals({
  name,
  teacher,
  appropriateBody,
}: Registration): readonly RegistrationRefusal[] {
  const open = teacher.periods.find(({ endsOn }) => endsOn === undefined)
  return [
    ...statusRefusals(name, teacher),
    ...refusedIf(teacher.isProhibited, 'prohibited', `${name} is prohibited from teaching`),
    ...(open === undefined ? [] : [openPeriodRefusal(name, open, appropriateBody.id)]),
  ]
}

function statusRefusals(
  name: string,
  { inductionStatus }: TeacherRecord,
): readonly RegistrationRefusal[] {
  switch (inductionStatus) {
    case 'passed':
      return [refused('already-passed', `${name} has already passed their induction`)]
    case 'failed':
      return [refused('already-failed', `${name} has already failed their induction`)]
    case 'exempt':
      return [refused('exempt', `${name} is exempt from completing their induction`)]
    case 'required-to-complete':
      break
  }
  return []
}

function openPeriodRefusal(
  name: string,
  { appropriateBody }: TeacherRecord['periods'][number],
  here: string,
): RegistrationRefusal {
  if (appropriateBody.id === here) {
    return refused('already-registered-here', `${name} is already claimed by your appropriate body`)
  }
  return refused(
    'registered-elsewhere',
    `${name} is completing their induction with another appropriate body (${appropriateBody.name})`,
  )
}

/**
 * Why qualified teacher status does not carry the start: not held, not checked by both the
 * headteacher and the appropriate body, or awarded after it.
 *
 * @rule R1, R2
 * @source SG-2024-04 para 2.9, para 2.10
 */
export function qtsRefusals({
  name,
  startsOn,
  teacher,
}: Registration): readonly RegistrationRefusal[] {
  const { qtsAwardedOn, qtsCheckedByHeadteacher, qtsCheckedByAppropriateBody } = teacher
  if (qtsAwardedOn === undefined) {
    const says = `${name} does not have their qualified teacher status (QTS)`
    return [refused('qts-not-held', says)]
  }
  return [
    ...refusedIf(
      qtsCheckedByHeadteacher === undefined,
      'qts-not-checked-by-headteacher',
      'Record who at the school checked QTS with the Teaching Regulation Agency, and when.',
    ),
    ...refusedIf(
      qtsCheckedByAppropriateBody === undefined,
      'qts-not-checked-by-appropriate-body',
      'Record who at the appropriate body checked QTS with the Teaching Regulation Agency, and when.',
    ),
    ...refusedIf(
      startsOn < qtsAwardedOn,
      'start-before-qts',
      `Start date cannot be before QTS award date (${inWords(qtsAwardedOn)})`,
    ),
  ]
}

/** Why a start does not fit what is recorded already. */
export function startRefusals({ startsOn, teacher }: Registration): readonly RegistrationRefusal[] {
  const overlaps = teacher.periods.some(({ endsOn }) => endsOn !== undefined && startsOn <= endsOn)
  return [
    ...refusedIf(
      startsOn < FIRST_INDUCTIONS_ON,
      'start-before-1999',
      `Start date cannot be before ${inWords(FIRST_INDUCTIONS_ON)}`,
    ),
    ...refusedIf(
      overlaps,
      'start-overlaps',
      'Induction start date must not overlap with any other induction periods',
    ),
  ]
}
