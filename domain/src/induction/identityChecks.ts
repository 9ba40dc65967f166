import { addYears, type IsoDate } from '../calendar.ts'
import type { FilledInBy, Registration } from './registration.ts'
import { refused, type RegistrationRefusal, refusedIf } from './registrationRefusal.ts'

const TRN_LENGTH = 7
const FEWEST_TYPED_DIGITS = 5
const YOUNGEST = 18
const OLDEST = 100

/** A TRN as it is kept, or why what was typed is none. */
export type TypedTrn = { readonly trn: string } | { readonly refusal: RegistrationRefusal }

/**
 * The TRN that someone typed: 7 digits as text. A school's form takes old references too
 * (`RP99/12345`) and fills up with zeros on the left.
 *
 * @ours as the services of the Department for Education take it
 */
export function trnAsTyped(text: string, filledInBy: FilledInBy): TypedTrn {
  return filledInBy === 'school' ? trnFromSchool(text) : trnFromAppropriateBody(text)
}

function trnFromSchool(text: string): TypedTrn {
  const digits = text.replaceAll(/\D/g, '')
  if (digits.length < FEWEST_TYPED_DIGITS) {
    const says = 'Teacher reference number must include at least 5 digits'
    return { refusal: refused('trn-too-short', says) }
  }
  if (digits.length > TRN_LENGTH) {
    const says = 'Teacher reference number cannot include more than 7 digits'
    return { refusal: refused('trn-too-long', says) }
  }
  return { trn: digits.padStart(TRN_LENGTH, '0') }
}

function trnFromAppropriateBody(text: string): TypedTrn {
  const trn = text.trim()
  if (trn === '') return { refusal: refused('trn-missing', 'Enter a TRN') }
  return /^\d{7}$/.test(trn)
    ? { trn }
    : { refusal: refused('trn-malformed', 'TRN must be 7 numeric digits') }
}

/** Why this cannot be the person that a registration names. */
export function identityRefusals(
  { filledInBy, trn, dateOfBirth, email }: Registration,
  today: IsoDate,
): readonly RegistrationRefusal[] {
  const typed = trnAsTyped(trn, filledInBy)
  return [
    ...('refusal' in typed ? [typed.refusal] : []),
    ...ageRefusals(dateOfBirth, filledInBy, today),
    ...refusedIf(
      !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email),
      'email-malformed',
      'Enter an email address in the correct format, like name@example.com',
    ),
  ]
}

/** Whoever is born on 29 February is a year older on 1 March. */
function ageRefusals(
  dateOfBirth: IsoDate,
  filledInBy: FilledInBy,
  today: IsoDate,
): readonly RegistrationRefusal[] {
  const both = 'Teacher must be between 18 and 100 years old'
  const bySchool = filledInBy === 'school'
  return [
    ...refusedIf(
      dateOfBirth > addYears(today, -YOUNGEST),
      'too-young',
      bySchool ? 'The teacher cannot be less than 18 years old' : both,
    ),
    ...refusedIf(
      dateOfBirth < addYears(today, -OLDEST),
      'too-old',
      bySchool ? 'The teacher cannot be more than 100 years old' : both,
    ),
  ]
}
