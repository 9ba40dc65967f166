import type { AccessLine } from '@ect/domain/accessLine.ts'
import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { Instant, IsoDate } from '@ect/domain/calendar.ts'
import type { Draft } from '@ect/domain/draft.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { Person, PersonId } from '@ect/domain/people.ts'
import type { NoticeName, OutgoingChannel } from '@ect/domain/report/outgoing.ts'
import type { Report, ReportVersion, Seal } from '@ect/domain/report/report.ts'
import type { RecordsSite, School } from '@ect/domain/school.ts'

/** What was read, and the version to hand back with a change. The version is opaque. */
export interface Stored<T> {
  readonly record: T
  readonly version: string
}

export interface ReportKey {
  readonly appropriateBodyId: string
  readonly reportId: string
}

export interface InductionKey {
  readonly appropriateBodyId: string
  readonly inductionId: string
}

/** The few facts of a report that lists show. */
export interface ReportHead extends ReportKey {
  readonly inductionId: string
  readonly kind: Report['kind']
  readonly assessment?: NonNullable<Report['assessment']>
  readonly ectName: string
  readonly schoolName: string
  readonly tutorName: string
  readonly state: Report['state']
  readonly period: Report['period']
  readonly people: Report['people']
  readonly onTrack: boolean | undefined
  /** When it came into its present state. */
  readonly since: Instant | undefined
  /** When all had signed it, the last time. */
  readonly submittedAt?: Instant
}

/**
 * Where reports are kept.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface ReportStore {
  /** @throws Refusal `not-found` */
  get(key: ReportKey): Promise<Stored<Report>>
  /** @throws Refusal `already-stored` */
  create(report: Report): Promise<Stored<Report>>
  /** @throws Refusal `stale` when the stored version is no longer `version`; `not-found` */
  replace(report: Report, version: string): Promise<Stored<Report>>
  /** Reports in which a person is the ECT, the tutor or the headteacher, soonest due first. */
  ofPerson(appropriateBodyId: string, person: PersonId): Promise<readonly ReportHead[]>
  /** All reports of one induction, first period first, void ones too. */
  ofInduction(key: InductionKey): Promise<readonly ReportHead[]>
  /** One page of all reports of an appropriate body, soonest due first. */
  ofAppropriateBody(
    appropriateBodyId: string,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<{ readonly heads: readonly ReportHead[]; readonly next?: string }>
  /** Reports with something to send on one channel by now, soonest due first, over all bodies. */
  withOutgoing(channel: OutgoingChannel, now: Instant, limit: number): Promise<readonly ReportKey[]>
  /** Reports that have opened by this day and whose tutor has not been told, over all bodies. */
  toAnnounce(today: IsoDate, limit: number): Promise<readonly ReportKey[]>
  /** Reports to be looked at for reminders by this day, longest waiting first, over all bodies. */
  toRemind(today: IsoDate, limit: number): Promise<readonly ReportKey[]>
}

/** Which part of a long list: `after` is the `next` of the page before. */
export interface PageOf {
  readonly limit: number
  readonly after?: string
}

export interface AccessPage {
  readonly lines: readonly AccessLine[]
  /** Absent on the last page. */
  readonly next?: string
}

/**
 * Who was given what of reports. Each line is a document of its own, so that no read stands in the
 * way of a signature.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface AccessLog {
  /** Done once a line of this read is durable, whoever wrote it (see `accessLineId`). */
  leave(line: AccessLine): Promise<void>
  /** One page of the lines of one report, newest first. */
  ofReport(key: ReportKey & InductionKey, page: PageOf): Promise<AccessPage>
  /** One page of the lines of all reports of one induction, newest first. */
  ofInduction(key: InductionKey, page: PageOf): Promise<AccessPage>
}

/** The few facts of an induction that lists show. */
export interface InductionHead extends InductionKey {
  readonly people: InductionRecord['people']
  readonly schoolName: string
  readonly trn: string
  readonly registeredOn?: IsoDate
  readonly contracts: readonly {
    readonly startsOn: IsoDate
    readonly endsOn?: IsoDate
    readonly fte: number
  }[]
  readonly end: InductionRecord['end']
  readonly estimatedEndOn?: IsoDate
  readonly extensionDays?: number
  /** The last day at a school that the ECT leaves or has left, as the school recorded it. */
  readonly leavesOn?: IsoDate
}

/**
 * Where the records of inductions are kept.
 *
 * Every call may throw Refusal `store-unavailable`.
 */
export interface InductionStore {
  /** @throws Refusal `not-found` */
  get(key: InductionKey): Promise<Stored<InductionRecord>>
  /** @throws Refusal `already-stored` */
  create(induction: InductionRecord): Promise<Stored<InductionRecord>>
  /** @throws Refusal `stale` when the stored version is no longer `version`; `not-found` */
  replace(induction: InductionRecord, version: string): Promise<Stored<InductionRecord>>
  /** Inductions in which a person is the ECT, the tutor or the headteacher, by name of the ECT. */
  ofPerson(appropriateBodyId: string, person: PersonId): Promise<readonly InductionHead[]>
  /** One page of all inductions of an appropriate body, by name of the ECT. */
  ofAppropriateBody(
    appropriateBodyId: string,
    page: { readonly limit: number; readonly after?: string },
  ): Promise<{ readonly heads: readonly InductionHead[]; readonly next?: string }>
  /** Inductions whose reports are to be planned again, longest waiting first, over all bodies. */
  toPlan(now: Instant, limit: number): Promise<readonly InductionKey[]>
}

/** Where drafts are kept: one for each person and report. */
export interface DraftStore {
  get(reportId: string, person: PersonId): Promise<Stored<Draft> | undefined>
  /** @throws Refusal `already-stored` */
  create(draft: Draft): Promise<Stored<Draft>>
  /** @throws Refusal `stale` */
  replace(draft: Draft, version: string): Promise<Stored<Draft>>
}

/** Who is who, and where the bot can reach them. */
export interface PersonDirectory {
  get(id: PersonId): Promise<Person | undefined>
  /** Makes or replaces the person. */
  put(person: Person): Promise<void>
}

/** Where the bot can reach a person: a Bot Framework conversation reference, as plain JSON. */
export interface ReachStore {
  get(person: PersonId): Promise<object | undefined>
  put(person: PersonId, reference: object): Promise<void>
  remove(person: PersonId): Promise<void>
}

export interface AppropriateBodyStore {
  /** @throws Refusal `not-found` */
  get(id: string): Promise<AppropriateBody>
  /** @throws Refusal `not-found` */
  getStored(id: string): Promise<Stored<AppropriateBody>>
  /** @throws Refusal `stale` when the stored version is no longer `version`; `not-found` */
  replace(appropriateBody: AppropriateBody, version: string): Promise<Stored<AppropriateBody>>
  /** Bodies whose inductions are to be planned again, longest waiting first. */
  toReplan(now: Instant, limit: number): Promise<readonly string[]>
  /** All bodies on this installation. */
  all(): Promise<readonly AppropriateBody[]>
  /** Makes or replaces it, whatever stands there. */
  put(appropriateBody: AppropriateBody): Promise<void>
}

export interface SchoolStore {
  /** @throws Refusal `not-found` */
  get(appropriateBodyId: string, id: string): Promise<School>
  put(school: School): Promise<void>
}

export interface Clock {
  now(): Instant
  /** The day in England. */
  today(): IsoDate
}

/** The person who asks, as their verified token names them. */
export interface Caller {
  readonly id: PersonId
  readonly name: string
  /** Their own token, with which Microsoft Graph can be asked on their behalf; absent on a card. */
  readonly token?: string
}

export interface Meeting {
  /** Another call with the same id makes no second meeting, whatever else it asks for. */
  readonly transactionId: string
  readonly subject: string
  readonly startsAt: Instant
  readonly minutes: number
  readonly attendees: readonly { readonly name: string; readonly email: string }[]
  /** Shown in the invitation; plain text. */
  readonly text: string
}

export interface ScheduledMeeting {
  readonly eventId: string
  readonly joinUrl: string
  readonly startsAt: Instant
}

/** The organiser's own calendar. */
export interface Calendar {
  /**
   * @returns the meeting as it is in the calendar: one made before keeps its time
   * @throws Refusal `consent-needed`, `microsoft-unavailable`
   */
  schedule(organiser: Caller, meeting: Meeting): Promise<ScheduledMeeting>
}

export interface KeptFile {
  readonly driveId: string
  readonly itemId: string
  readonly webUrl: string
}

/** Where a file stands in a records site. */
export interface FilePlace {
  readonly folder: string
  readonly name: string
}

/** The school's records site. Names are ours: nothing that a person typed becomes a path. */
export interface RecordsLibrary {
  /**
   * Keeps a file in a folder, making the folder when needed. The same name again is a new version
   * of the same file.
   *
   * @throws Refusal `microsoft-unavailable`
   */
  keep(
    site: RecordsSite,
    file: FilePlace & { readonly contentType: string; readonly content: Uint8Array },
  ): Promise<KeptFile>
  /** @throws Refusal `microsoft-unavailable` */
  find(site: RecordsSite, place: FilePlace): Promise<KeptFile | undefined>
  /** @throws Refusal `not-found`, `microsoft-unavailable` */
  read(site: RecordsSite, itemId: string): Promise<Uint8Array>
  /** Takes a file away again. @throws Refusal `microsoft-unavailable` */
  remove(site: RecordsSite, itemId: string): Promise<void>
}

export interface FilePart {
  /** The first byte of this part in the whole file. */
  readonly from: number
  /** Bytes of the whole file. */
  readonly size: number
  readonly content: Uint8Array
}

/**
 * Files that come into a records site in parts. Microsoft keeps what has come, so that a file goes
 * on where it stopped, and forgets what never becomes whole.
 *
 * Every call may throw Refusal `microsoft-unavailable`.
 */
export interface RecordsUploads {
  /** @returns the address for the parts of one file, which overwrites none that is there */
  open(site: RecordsSite, place: FilePlace): Promise<string>
  /** How many bytes have come, or `undefined` when this upload is over, done or not. */
  received(site: RecordsSite, session: string): Promise<number | undefined>
  /** @returns as `received`, and with the last part the file, unless one of its name was there */
  send(
    site: RecordsSite,
    session: string,
    part: FilePart,
  ): Promise<{ readonly received: number | undefined; readonly kept?: KeptFile }>
}

export interface Archives {
  /**
   * The parts of a zip archive whose names end so, as texts; none when it is no archive, and
   * `undefined` when one cannot be unpacked, or not within reason.
   */
  textsOf(content: Uint8Array, ending: string): readonly string[] | undefined
}

/** What a notice says, without any outcome or comment: it may show on a locked screen. */
export interface NoticeFacts {
  readonly id: string
  readonly notice: NoticeName
  readonly to: Person
  readonly reportKey: ReportKey
  readonly reportTitle: string
  readonly ectName: string
  readonly schoolName: string
  /** For a person to read: `11 December 2026`. */
  readonly dueOn: string
}

/** Lines in people's activity feeds. */
export interface ActivityFeed {
  /** @throws Refusal `microsoft-unavailable` */
  notify(facts: NoticeFacts): Promise<void>
}

/** Cards in people's personal chats with the bot. */
export interface ChatCards {
  /** @throws Refusal `microsoft-unavailable`, also while the bot cannot reach the person yet */
  send(facts: NoticeFacts, report: Report): Promise<void>
}

export interface Documents {
  /** One version of a report as a PDF: tagged, marked confidential on every page. */
  reportPdf(report: Report, version: ReportVersion): Promise<Uint8Array>
  /** The same as one page of the web, whole in itself, which runs and fetches nothing. */
  reportHtml(report: Report, version: ReportVersion): Promise<Uint8Array>
}

/** SHA-256, hexadecimal, of the canonical JSON (RFC 8785) of a value, or of bytes. */
export interface Fingerprint {
  ofJson(value: object): string
  ofBytes(bytes: Uint8Array): string
}

/** The key of the installation: it says that a record came from here, and when it was changed not here. */
export interface Sealing {
  /** @throws Refusal `microsoft-unavailable` */
  seal(bytes: Uint8Array): Promise<Seal>
  /**
   * Whether a key of this installation sealed exactly these bytes.
   *
   * @throws Refusal `microsoft-unavailable`
   */
  verify(bytes: Uint8Array, seal: Seal): Promise<boolean>
}

export interface DraftKey {
  /** Names the key, and says nothing of it. */
  readonly id: string
  /** 256 bits, base64url. */
  readonly key: string
}

/** Keys for what a device keeps until the server has it: one for each person. */
export interface DraftKeys {
  of(person: PersonId): DraftKey
}

export interface Ports {
  readonly reports: ReportStore
  readonly inductions: InductionStore
  readonly drafts: DraftStore
  readonly accessLog: AccessLog
  readonly people: PersonDirectory
  readonly reach: ReachStore
  readonly appropriateBodies: AppropriateBodyStore
  readonly schools: SchoolStore
  readonly clock: Clock
  readonly calendar: Calendar
  readonly library: RecordsLibrary
  readonly uploads: RecordsUploads
  readonly feed: ActivityFeed
  readonly cards: ChatCards
  readonly documents: Documents
  readonly fingerprint: Fingerprint
  readonly sealing: Sealing
  readonly archives: Archives
  readonly draftKeys: DraftKeys
}
