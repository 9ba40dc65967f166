import type { PersonNamed } from './people.ts'
import type { SchoolCalendar } from './schoolCalendar.ts'

/** The school's SharePoint library for induction records, to which our app has been given access. */
export interface RecordsSite {
  readonly tenantId: string
  readonly siteId: string
  readonly driveId: string
  readonly rootItemId: string
}

export interface School {
  readonly id: string
  readonly appropriateBodyId: string
  /** 7 digits, the first a 9, for invented schools. */
  readonly urn: string
  readonly name: string
  readonly headteacher: PersonNamed
  readonly inSpecialMeasures: boolean
  /** Whether Ofsted has said that it may take on ECTs in spite of special measures. */
  readonly ofstedAllowsEcts: boolean
  readonly recordsSite: RecordsSite
  readonly calendar: SchoolCalendar
}
