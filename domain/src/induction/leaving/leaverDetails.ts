import { type Instant, inWords, type IsoDate } from '../../calendar.ts'
import { dayInEngland, timeInEngland } from '../../englandTime.ts'
import {
  type Leaving,
  type NextPlace,
  type PersonalContact,
  reasonForLeaving,
  type ServedSince,
} from './leaving.ts'

/** What the leaver details state, with people by name. Nothing of it was asked that the record has. */
export interface LeaverDetails {
  readonly ect: string
  readonly trn: string
  readonly schoolName: string
  readonly dateOfBirth: IsoDate
  readonly leaving: Leaving
  readonly served: ServedSince
  /** Days absent in the whole of induction here, statutory leave apart. */
  readonly daysAbsentInAll: number
  /** Who recorded it, and when. */
  readonly by: string
  readonly at: Instant
  readonly confirmed?: { readonly by: string; readonly at: Instant }
}

/** The leaver details as people read them, on the page and on paper: what it is, and how it is. */
export function leaverTerms(details: LeaverDetails): readonly (readonly [string, string])[] {
  const { leaving, served, confirmed } = details
  return [
    ['School', details.schoolName],
    ['Early career teacher', details.ect],
    ['Teacher reference number', details.trn],
    ['Date of birth', inWords(details.dateOfBirth)],
    ['Last day in school', inWords(leaving.lastDay)],
    ['Reason', reasonForLeaving(leaving)],
    [`Since the last assessment or the start, ${inWords(served.since)}`, servedInWords(served)],
    ['Absent in all of induction', daysInWords(details.daysAbsentInAll)],
    ['Induction goes on', placeInWords(leaving.next)],
    ['Personal contact', contactInWords(leaving.contact)],
    ['Recorded', `${momentInWords(details.at)}, ${details.by}`],
    [
      'Confirmed by the headteacher',
      confirmed ? `${momentInWords(confirmed.at)}, ${confirmed.by}` : 'Not yet',
    ],
  ]
}

const GOES_WORDS: Record<Exclude<NextPlace['goes'], 'to-school'>, string> = {
  'not-on': 'Induction does not go on at another school',
  'not-known': 'Not known yet',
}

/** `Larkmere Primary (URN 142857), office@larkmere.example. Appropriate body: Oakrow Hub` */
function placeInWords(next: NextPlace): string {
  if (next.goes !== 'to-school') return GOES_WORDS[next.goes]
  const { schoolName, urn, contactEmail, appropriateBody } = next
  const school = urn === undefined ? schoolName : `${schoolName} (URN ${urn})`
  const reached = contactEmail === undefined ? school : `${school}, ${contactEmail}`
  return appropriateBody === undefined
    ? reached
    : `${reached}. Appropriate body: ${appropriateBody}`
}

function servedInWords({ daysServed, daysAbsent }: ServedSince): string {
  return `${daysInWords(daysServed)} served, ${daysInWords(daysAbsent)} absent`
}

function contactInWords(contact: PersonalContact | undefined): string {
  const given = [contact?.email, contact?.phone].filter((one) => one !== undefined)
  return given.length === 0 ? 'None given' : given.join(', ')
}

function daysInWords(days: number): string {
  if (days === 0.5) return 'half a day'
  return `${days} ${days === 1 ? 'day' : 'days'}`
}

function momentInWords(at: Instant): string {
  return `${inWords(dayInEngland(at))} at ${timeInEngland(at)}`
}
