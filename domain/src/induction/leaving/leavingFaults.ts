import { addMonths, inWords, type IsoDate, isoDate } from '../../calendar.ts'
import type { Fault } from '../../fault.ts'
import type { InductionContract } from '../induction.ts'
import type { InductionRecord } from '../inductionRecord.ts'
import type { Leaving, NextPlace, PersonalContact } from './leaving.ts'
import { leavingOf } from './leavingRecord.ts'

export const LEAVING_FAULTS = [
  'not-serving',
  'no-contract-there',
  'last-day-does-not-exist',
  'last-day-before-contract',
  'last-day-after-contract',
  'last-day-too-far-ahead',
  'reason-not-in-words',
  'school-without-name',
  'urn-not-six-digits',
  'email-not-valid',
  'contact-without-any',
] as const
export type LeavingFault = Fault<(typeof LEAVING_FAULTS)[number]>

/** How far ahead a school may record it, as the Department's own service has it. */
const MONTHS_AHEAD = 4

const URN = /^\d{6}$/
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * What is wrong with the last day of someone who leaves, the contracts with the school being as they
 * were before anyone recorded it.
 *
 * @ours four months ahead at most
 */
export function lastDayFaults(
  induction: InductionRecord,
  { schoolId, lastDay }: Pick<Leaving, 'schoolId' | 'lastDay'>,
  today: IsoDate,
): readonly LeavingFault[] {
  if (induction.registeredOn === undefined || induction.end.completedOn !== undefined) {
    return [fault('not-serving', 'lastDay', 'Leaving is recorded while someone serves induction.')]
  }
  const contracts =
    leavingOf(induction, schoolId)?.contractsBefore ??
    induction.contracts.filter((contract) => contract.schoolId === schoolId)
  const [first] = contracts
  if (!first) {
    return [fault('no-contract-there', 'schoolId', 'The ECT has no contract with that school.')]
  }
  if (isoDate(lastDay) === undefined) {
    return [fault('last-day-does-not-exist', 'lastDay', `There is no day ${lastDay}.`)]
  }
  const latest = addMonths(today, MONTHS_AHEAD)
  if (lastDay > latest) {
    const sentence = `Choose a day up to ${inWords(latest)}, four months from today.`
    return [fault('last-day-too-far-ahead', 'lastDay', sentence)]
  }
  const running = contracts.findLast(({ startsOn }) => startsOn <= lastDay)
  return running ? faultsAfter(running, lastDay) : [notBegun(first)]
}

function notBegun({ startsOn }: InductionContract): LeavingFault {
  const sentence = `The contract starts on ${inWords(startsOn)}, after this day.`
  return fault('last-day-before-contract', 'lastDay', sentence)
}

function faultsAfter({ endsOn }: InductionContract, lastDay: IsoDate): readonly LeavingFault[] {
  if (endsOn === undefined || endsOn >= lastDay) return []
  const sentence = `The contract ended on ${inWords(endsOn)}, before this day.`
  return [fault('last-day-after-contract', 'lastDay', sentence)]
}

/** What is wrong with the rest: a reason without its words, a place or a contact half given. */
export function leaverDetailFaults({
  reason,
  reasonInWords = '',
  next,
  contact,
}: Leaving): readonly LeavingFault[] {
  const isUnsaid = reason === 'other' && reasonInWords.trim() === ''
  return [
    ...(isUnsaid
      ? [fault('reason-not-in-words', 'reasonInWords', 'Write the reason in a few words.')]
      : []),
    ...(next.goes === 'to-school' ? faultsOfPlace(next) : []),
    ...(contact ? faultsOfContact(contact) : []),
  ]
}

function faultsOfPlace({
  schoolName,
  urn,
  contactEmail,
}: Extract<NextPlace, { goes: 'to-school' }>): readonly LeavingFault[] {
  const found: LeavingFault[] = []
  if (schoolName.trim() === '') {
    const sentence = 'Enter the name of the school, or say that it is not known yet.'
    found.push(fault('school-without-name', 'next.schoolName', sentence))
  }
  if (urn !== undefined && !URN.test(urn)) {
    const sentence = 'A unique reference number has six digits. Leave it out if you are not sure.'
    found.push(fault('urn-not-six-digits', 'next.urn', sentence))
  }
  return [...found, ...faultsOfEmail('next.contactEmail', contactEmail)]
}

function faultsOfContact({ email, phone }: PersonalContact): readonly LeavingFault[] {
  if (email !== undefined || phone !== undefined) return faultsOfEmail('contact.email', email)
  const sentence = 'Enter an e-mail address or a telephone number, or leave out the contact.'
  return [fault('contact-without-any', 'contact.email', sentence)]
}

function faultsOfEmail(field: string, email: string | undefined): readonly LeavingFault[] {
  if (email === undefined || EMAIL.test(email)) return []
  const sentence = 'Enter an e-mail address in the correct format, like name@example.com.'
  return [fault('email-not-valid', field, sentence)]
}

function fault(code: LeavingFault['code'], field: string, sentence: string): LeavingFault {
  return { code, field, sentence }
}
