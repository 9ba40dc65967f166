import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { BANK_HOLIDAYS_ENGLAND } from '@ect/domain/bankHolidays.ts'
import { PROGRESS_REVIEW_FORM } from '@ect/domain/forms/progressReview.ts'
import { type Person, type PersonNamed, personId } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { plannedReview } from '@ect/domain/schedule/plannedReview.ts'
import type { School } from '@ect/domain/school.ts'
import type { SchoolTerm } from '@ect/domain/schoolCalendar.ts'
import {
  LANTERNFIELD,
  PEOPLE,
  SITES,
  STONEBECK,
  type Person as SandboxPerson,
} from '@ect/sandbox/people.ts'

/** Stonebeck's year 2026/27; its last training day before Christmas is a working day too. */
const TERMS: readonly SchoolTerm[] = [
  {
    name: 'autumn',
    schoolYear: '2026/27',
    startsOn: '2026-09-01',
    endsOn: '2026-12-18',
    closures: [{ startsOn: '2026-10-26', endsOn: '2026-10-30' }],
  },
  {
    name: 'spring',
    schoolYear: '2026/27',
    startsOn: '2027-01-04',
    endsOn: '2027-03-25',
    closures: [{ startsOn: '2027-02-15', endsOn: '2027-02-19' }],
  },
  {
    name: 'summer',
    schoolYear: '2026/27',
    startsOn: '2027-04-12',
    endsOn: '2027-07-21',
    closures: [{ startsOn: '2027-05-31', endsOn: '2027-06-04' }],
  },
]

const APPROPRIATE_BODY: AppropriateBody = {
  id: 'lanternfield',
  name: 'Lanternfield Teaching School Hub',
  tenantId: LANTERNFIELD,
  schoolTenantIds: [STONEBECK],
  contactEmail: 'induction@lanternfield.example',
  members: [
    { ...named('priti.lanwar'), part: 'reviewer' },
    { ...named('tom.greaves'), part: 'named-contact' },
  ],
  settings: {
    reviewDates: { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: 7 },
    endDateCounts: false,
  },
}

const SCHOOL: School = {
  id: 'stonebeck',
  appropriateBodyId: APPROPRIATE_BODY.id,
  urn: '9100002',
  name: 'Stonebeck Academy',
  headteacher: named('helen.adeyinka'),
  recordsSite: recordsSite(),
  calendar: { terms: TERMS, bankHolidays: BANK_HOLIDAYS_ENGLAND },
}

export interface DemoRecords {
  readonly appropriateBody: AppropriateBody
  readonly school: School
  readonly people: readonly Person[]
  readonly reports: readonly Report[]
}

/** The demo school as it stands on the morning of Monday 23 November 2026. */
export function demoRecords(): DemoRecords {
  return {
    appropriateBody: APPROPRIATE_BODY,
    school: SCHOOL,
    people: PEOPLE.filter(
      ({ tenantId }) => tenantId === STONEBECK || tenantId === LANTERNFIELD,
    ).map(toPerson),
    reports: [
      firstReview('amara.whitcombe', '9900001', 0),
      firstReview('bilal.harcastle', '9900002', 2.5),
    ],
  }
}

function firstReview(ect: string, trn: string, earlierAbsence: number): Report {
  const [term] = TERMS
  if (!term) throw new RangeError('the demo school has no terms')
  return plannedReview(
    {
      id: `${ect.replace('.', '-')}-1`,
      number: 1,
      term,
      ect: named(ect),
      trn,
      inductionTutor: named('marcus.ellery'),
      contract: { type: 'permanent', daysPerWeek: 5 },
      earlierAbsence,
      form: PROGRESS_REVIEW_FORM,
    },
    SCHOOL,
    APPROPRIATE_BODY,
  )
}

/** Noor Haddad is in the directory of her school, and has no part in any induction. */
function toPerson({ oid, tenantId, name, upn, key }: SandboxPerson): Person {
  return {
    id: personId(tenantId, oid),
    name,
    email: upn,
    tenantId,
    objectId: oid,
    appropriateBodyIds: key === 'noor.haddad' ? [] : [APPROPRIATE_BODY.id],
  }
}

function named(key: string): PersonNamed {
  const person = PEOPLE.find((candidate) => candidate.key === key)
  if (!person) throw new RangeError(`the sandbox plays nobody called ${key}`)
  return { id: personId(person.tenantId, person.oid), name: person.name }
}

function recordsSite(): School['recordsSite'] {
  const site = SITES.find(({ tenantId }) => tenantId === STONEBECK)
  if (!site) throw new RangeError('the sandbox has no records site for the demo school')
  const { tenantId, id: siteId, driveId, rootItemId } = site
  return { tenantId, siteId, driveId, rootItemId }
}
