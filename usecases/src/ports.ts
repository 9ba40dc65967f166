import type { AccessLog } from './ports/accessLog.ts'
import type { AppropriateBodyStore, SchoolStore } from './ports/bodies.ts'
import type { Calendar } from './ports/calendar.ts'
import type { ChoiceStore } from './ports/choices.ts'
import type { Clock } from './ports/clock.ts'
import type { ConcernCards, ConcernMail, ConcernStore } from './ports/concerns.ts'
import type { Archives, Documents } from './ports/documents.ts'
import type { DocumentFolderStore } from './ports/documentFolders.ts'
import type { DraftKeys, DraftStore } from './ports/drafts.ts'
import type { InductionStore } from './ports/inductions.ts'
import type { LeaseStore } from './ports/leases.ts'
import type { ActivityFeed, AppInstallation, ChatCards, Mail } from './ports/notices.ts'
import type { PersonDirectory, ReachStore } from './ports/people.ts'
import type { RecordsLibrary, RecordsUploads } from './ports/recordsLibrary.ts'
import type { ReportStore } from './ports/reports.ts'
import type { SchoolStaff } from './ports/schoolStaff.ts'
import type { Fingerprint, Sealing } from './ports/sealing.ts'
import type { SentHere } from './sentHere.ts'

export interface Ports {
  readonly reports: ReportStore
  readonly inductions: InductionStore
  readonly drafts: DraftStore
  readonly concerns: ConcernStore
  readonly documentFolders: DocumentFolderStore
  readonly accessLog: AccessLog
  readonly people: PersonDirectory
  readonly reach: ReachStore
  readonly staff: SchoolStaff
  readonly choices: ChoiceStore
  readonly leases: LeaseStore
  readonly appropriateBodies: AppropriateBodyStore
  readonly schools: SchoolStore
  readonly sentHere: SentHere
  readonly clock: Clock
  readonly calendar: Calendar
  readonly library: RecordsLibrary
  readonly uploads: RecordsUploads
  readonly feed: ActivityFeed
  readonly cards: ChatCards
  readonly mail: Mail
  readonly installation: AppInstallation
  readonly concernCards: ConcernCards
  readonly concernMail: ConcernMail
  readonly documents: Documents
  readonly fingerprint: Fingerprint
  readonly sealing: Sealing
  readonly archives: Archives
  readonly draftKeys: DraftKeys
}
