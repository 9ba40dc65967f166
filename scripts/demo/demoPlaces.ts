import { readFileSync } from 'node:fs'
import path from 'node:path'

import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { BANK_HOLIDAYS_ENGLAND } from '@ect/domain/bankHolidays.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import type { School } from '@ect/domain/school.ts'
import type { SchoolCalendar } from '@ect/domain/schoolCalendar.ts'
import { LANTERNFIELD, SITES, STONEBECK } from '@ect/sandbox/people.ts'

import { Terms } from '../timeline/caseSchema.ts'
import { named } from './demoPeople.ts'

/** The terms that every demo school has published; those of the examples of `npm run timeline`. */
const TERMS = Terms.parse(
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../../docs/timeline/terms.json'), 'utf8'),
  ),
)

const CALENDAR: SchoolCalendar = { terms: TERMS, bankHolidays: BANK_HOLIDAYS_ENGLAND }

export const LANTERNFIELD_HUB: AppropriateBody = {
  id: 'lanternfield',
  name: 'Lanternfield Teaching School Hub',
  kind: 'teaching-school-hub',
  leadSchoolId: 'marlpit',
  trainingProviderId: 'marlpit-scitt',
  tenantId: LANTERNFIELD,
  schoolTenantIds: [STONEBECK],
  contactEmail: 'induction@lanternfield.example',
  members: [
    { ...named('priti.lanwar'), part: 'reviewer' },
    { ...named('tom.greaves'), part: 'named-contact' },
    { ...named('priti.lanwar'), part: 'administrator' },
  ],
  settings: [{ ...DEFAULT_SETTINGS, formSet: 'ratings' }],
  commands: [],
}

/** Another hub, with nobody of the demo in it: it can act where Lanternfield cannot. */
const OAKROW_HUB: AppropriateBody = {
  id: 'oakrow',
  name: 'Oakrow Teaching School Hub',
  kind: 'teaching-school-hub',
  leadSchoolId: 'foxholt',
  tenantId: LANTERNFIELD,
  schoolTenantIds: [],
  contactEmail: 'induction@oakrow.example',
  members: [],
  settings: [DEFAULT_SETTINGS],
  commands: [],
}

export const APPROPRIATE_BODIES = [LANTERNFIELD_HUB, OAKROW_HUB]

export const STONEBECK_ACADEMY = school(
  'stonebeck',
  '9100002',
  'Stonebeck Academy',
  named('helen.adeyinka'),
)
export const LARKMERE = school('larkmere', '9100001', 'Larkmere Primary', named('odette.brannock'))
/** The hub's own school. */
export const MARLPIT = school(
  'marlpit',
  '9100009',
  'Marlpit Teaching School',
  named('odette.brannock'),
)

export const SCHOOLS = [STONEBECK_ACADEMY, LARKMERE, MARLPIT]

/** All demo schools belong to one trust, in whose tenant their records site lies. */
function school(id: string, urn: string, name: string, headteacher: PersonNamed): School {
  return {
    id,
    appropriateBodyId: LANTERNFIELD_HUB.id,
    urn,
    name,
    headteacher,
    inSpecialMeasures: false,
    ofstedAllowsEcts: false,
    recordsSite: recordsSite(),
    calendar: CALENDAR,
  }
}

function recordsSite(): School['recordsSite'] {
  const site = SITES.find(({ tenantId }) => tenantId === STONEBECK)
  if (!site) throw new RangeError('the sandbox has no records site for the demo school')
  const { tenantId, id: siteId, driveId, rootItemId } = site
  return { tenantId, siteId, driveId, rootItemId }
}

export const CALENDARS = new Map(SCHOOLS.map(({ id, calendar }) => [id, calendar]))
