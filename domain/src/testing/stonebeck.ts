import type { AppropriateBody } from '../appropriateBody.ts'
import { DEFAULT_SETTINGS } from '../appropriateBodySettings.ts'
import { BANK_HOLIDAYS_ENGLAND } from '../bankHolidays.ts'
import { type PersonNamed, personId } from '../people.ts'
import type { School } from '../school.ts'
import type { SchoolTerm } from '../schoolCalendar.ts'

export const STONEBECK_TENANT = '5c400000-0000-4000-8000-000000000001'
export const LANTERNFIELD_TENANT = '1a470000-0000-4000-8000-000000000002'

export const marcus = inStonebeck('Marcus Ellery', 1)
export const amara = inStonebeck('Amara Whitcombe', 2)
export const helen = inStonebeck('Helen Adeyinka', 4)
/** A teacher of the same school with no part in Amara's induction. */
export const noor = inStonebeck('Noor Haddad', 5)
/** A teacher of the same school whom the app has never met. */
export const otis = inStonebeck('Otis Farrow', 6)
/** Reviews for the appropriate body. */
export const priti = named('Priti Lanwar', LANTERNFIELD_TENANT, 1)
/** The appropriate body's named contact: supports, and never reads or decides. */
export const tom = named('Tom Greaves', LANTERNFIELD_TENANT, 2)
/** Looks after the appropriate body's settings, and reviews nothing. */
export const ruth = named('Ruth Penhale', LANTERNFIELD_TENANT, 3)

export const autumn2026: SchoolTerm = {
  name: 'autumn',
  schoolYear: '2026/27',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
  closures: [{ startsOn: '2026-10-26', endsOn: '2026-10-30' }],
}

/** The rest of the school year 2026/27. */
const spring2027: SchoolTerm = {
  name: 'spring',
  schoolYear: '2026/27',
  startsOn: '2027-01-04',
  endsOn: '2027-03-25',
  closures: [{ startsOn: '2027-02-15', endsOn: '2027-02-19' }],
}
const summer2027: SchoolTerm = {
  name: 'summer',
  schoolYear: '2026/27',
  startsOn: '2027-04-12',
  endsOn: '2027-07-21',
  closures: [{ startsOn: '2027-05-31', endsOn: '2027-06-04' }],
}

export const lanternfield: AppropriateBody = {
  id: 'lanternfield',
  name: 'Lanternfield Teaching School Hub',
  kind: 'teaching-school-hub',
  tenantId: LANTERNFIELD_TENANT,
  schoolTenantIds: [STONEBECK_TENANT],
  contactEmail: 'induction@lanternfield.example',
  members: [
    { ...priti, part: 'reviewer' },
    { ...tom, part: 'named-contact' },
    { ...ruth, part: 'administrator' },
  ],
  settings: [{ ...DEFAULT_SETTINGS, formSet: 'ratings' }],
  commands: [],
}

export const stonebeck: School = {
  id: 'stonebeck',
  appropriateBodyId: lanternfield.id,
  urn: '9100002',
  name: 'Stonebeck Academy',
  headteacher: helen,
  inSpecialMeasures: false,
  ofstedAllowsEcts: false,
  recordsSite: {
    tenantId: STONEBECK_TENANT,
    siteId: 'site-1',
    driveId: 'drive-1',
    rootItemId: 'root-1',
  },
  calendar: { terms: [autumn2026, spring2027, summer2027], bankHolidays: BANK_HOLIDAYS_ENGLAND },
}

function inStonebeck(name: string, n: number): PersonNamed {
  return named(name, STONEBECK_TENANT, n)
}

function named(name: string, tenantId: string, n: number): PersonNamed {
  const objectId = `${tenantId.slice(0, 8)}-0000-4000-9000-${String(n).padStart(12, '0')}`
  return { id: personId(tenantId, objectId), name }
}
