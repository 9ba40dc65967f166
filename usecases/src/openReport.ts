import { type Action, mayDo, rightsIn, type Role, readersOf } from '@ect/domain/access.ts'
import { type AppropriateBodySettings, settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { Instant, IsoDate } from '@ect/domain/calendar.ts'
import type { Draft } from '@ect/domain/draft.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { shownAnswers } from '@ect/domain/forms/shownQuestions.ts'
import { isOpenTo, withHeld } from '@ect/domain/report/amending.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import { type EarlyAttention, earlyAttention } from '@ect/domain/report/earlyAttention.ts'
import { type Report, versionInForce } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { type ReportStatus, reportStatus } from '@ect/domain/report/reportStatus.ts'
import { startingAnswers } from '@ect/domain/report/sharing.ts'
import { withSigningOrder } from '@ect/domain/report/signingOrder.ts'
import type { PlanVersion } from '@ect/domain/report/supportPlans.ts'
import { whatNext } from '@ect/domain/report/whatNext.ts'
import type { SharedSelfReview } from '@ect/domain/selfReview/selfReview.ts'
import { selfReviewFor } from '@ect/domain/selfReview/sharingSelfReview.ts'

import { authorOf } from './changeDraft.ts'
import { contentHash } from './contentHash.ts'
import { type LastReport, lastReport } from './lastReport.ts'
import { leaveLines, type LinePorts, type Reading } from './leaveLines.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'
import { readablePlans } from './readablePlans.ts'
import { type ReportOfCaller, reportOfCaller } from './reportOfCaller.ts'

/** One report as one person may see it now. */
export interface OpenedReport {
  /** Before it is shared, with the order of signatures that it would have today. */
  readonly report: Report
  readonly role: Role
  readonly status: ReportStatus
  readonly today: IsoDate
  readonly waitingFor: string
  readonly mayDo: readonly Action[]
  readonly readers: ReturnType<typeof readersOf>
  /** The version in force, when this person may read it. */
  readonly version?: ReportVersion
  /** Fingerprint of that version as it stands: goes back with a signature. */
  readonly contentHash?: string
  /** Every version of the support plan that this person may open, oldest first. */
  readonly plans: readonly PlanVersion[]
  /** How it stands with reviewers who were told of it early; for them only. */
  readonly earlyAttention?: EarlyAttention
  /** Whether the ECT can read what the tutor has typed before it is shared. */
  readonly ectSeesDraft: boolean
  /** What the tutor has typed so far, for an ECT who can read it. */
  readonly beingWritten?: { readonly answers: Answers; readonly savedAt: Instant }
  /** Whether a device may keep, sealed, what this person typed until it is saved. */
  readonly keepsTypedTextOnDevice: boolean
  /** What this person has typed and not yet shared or signed; kept when the report is void. */
  readonly draft?: {
    readonly answers: Answers
    readonly savedAt?: Instant
    /** Who had typed it, until it is shared. */
    readonly begunBy?: PersonNamed
  }
  /** What the report before said, for its tutor while they write. */
  readonly last?: LastReport
  /** The ECT's self-review, for them and those they gave it to: that it is there, not what it says. */
  readonly selfReview?: Pick<SharedSelfReview, 'number' | 'sharedAt'>
}

type ViewPorts = Pick<Ports, 'reports' | 'appropriateBodies' | 'drafts' | 'clock' | 'fingerprint'>

export type OpenReportPorts = ViewPorts & LinePorts

/**
 * A report for someone to read, once the log says so.
 *
 * @throws Refusal `not-found`; `store-unavailable` also when the log cannot be written
 */
export async function openReport(
  ports: OpenReportPorts,
  caller: Caller,
  key: ReportKey,
): Promise<OpenedReport> {
  const opened = await viewReport(ports, caller, key)
  await leaveLines(ports, caller, 'tab', contentOf(opened))
  return opened
}

/** What was written by others, or for others to read: not what someone has typed themselves. */
function contentOf(opened: OpenedReport): readonly Reading[] {
  const { report, role, beingWritten, last } = opened
  return [
    ...versionRead(opened),
    ...(beingWritten ? [{ report, role, version: 'draft' } as const] : []),
    ...(last ? [last.read] : []),
  ]
}

/** The version in force, with what was written to it. */
export function versionRead({ report, role, version }: OpenedReport): readonly Reading[] {
  return version ? [{ report, role, version: version.number }] : []
}

/**
 * A report as someone may see it, for code that has yet to decide what of it to show. Who shows
 * content of it leaves the line first.
 *
 * @throws Refusal `not-found`
 */
export async function viewReport(
  ports: ViewPorts,
  caller: Caller,
  key: ReportKey,
): Promise<OpenedReport> {
  const found = await reportOfCaller(ports, caller, key)
  const { role, appropriateBody } = found
  const today = ports.clock.today()
  const settings = settingsOn(today, appropriateBody)
  const report = withSigningOrder(found.record, settings.signing)
  return {
    report,
    role,
    today,
    status: reportStatus(report, today),
    waitingFor: whatNext(role, report, today),
    mayDo: rightsIn(role, report, settings).filter((action) => isOpenTo(role, action, report)),
    readers: readersOf(report, appropriateBody.name, settings),
    plans: await readablePlans(ports, caller, found),
    ectSeesDraft: rightsIn('ect', report, settings).includes('readDraft'),
    keepsTypedTextOnDevice: settings.keepsTypedTextOnDevice,
    ...readableVersion(ports, found),
    ...(await ownDraft(ports, caller, found)),
    ...(await draftOfTutor(ports, found, settings)),
    ...(await reportBefore(ports, caller, found)),
    ...selfReviewAtHand(caller, found),
    ...attentionFor(found),
  }
}

function attentionFor({ record, role }: ReportOfCaller): Pick<OpenedReport, 'earlyAttention'> {
  const standing = role === 'reviewer' ? earlyAttention(record) : undefined
  return standing ? { earlyAttention: standing } : {}
}

function selfReviewAtHand(
  { id }: Caller,
  { record, role }: ReportOfCaller,
): Pick<OpenedReport, 'selfReview'> {
  const mayRead = mayDo(role, 'readSelfReview', record.state)
  const given = mayRead ? selfReviewFor(record, id) : undefined
  const shared = role === 'ect' ? record.selfReviews?.at(-1) : given
  if (!shared) return {}
  return { selfReview: { number: shared.number, sharedAt: shared.sharedAt } }
}

async function reportBefore(
  ports: Pick<Ports, 'reports'>,
  caller: Caller,
  found: ReportOfCaller,
): Promise<Pick<OpenedReport, 'last'>> {
  const { role, record } = found
  const isWriting = role === 'induction-tutor' && mayDo(role, 'saveDraft', record.state)
  if (!isWriting || record.period.number === 1) return {}
  const last = await lastReport(ports, caller, found)
  return last ? { last } : {}
}

function readableVersion(
  { fingerprint }: Pick<Ports, 'fingerprint'>,
  { record, role }: ReportOfCaller,
): Pick<OpenedReport, 'version' | 'contentHash'> {
  const version = versionInForce(record)
  if (!version || !mayDo(role, 'openReportContent', record.state)) return {}
  return { version, contentHash: contentHash(fingerprint, record, version) }
}

async function ownDraft(
  { drafts }: Pick<Ports, 'drafts'>,
  caller: Caller,
  { record, role }: ReportOfCaller,
): Promise<Pick<OpenedReport, 'draft'>> {
  const isSetAside = record.state === 'void' && role === 'induction-tutor'
  const isTheirs = mayDo(role, 'saveDraft', record.state) && isOpenTo(role, 'saveDraft', record)
  if (!isSetAside && !isTheirs) return {}
  const stored = await drafts.get(record.id, caller.id)
  if (!stored && isSetAside) return {}
  if (!stored) return { draft: { answers: startingAnswers(record, authorOf(role)) } }
  const { answers, savedAt } = stored.record
  const held = withHeld(record, authorOf(role), answers)
  return { draft: { answers: held, savedAt, ...begunBefore(record, stored.record) } }
}

/** Whose draft it was, until it has been shared. */
function begunBefore(report: Report, { begunBy }: Draft): { readonly begunBy?: PersonNamed } {
  const sharedAt = versionInForce(report)?.sharedAt ?? ''
  return begunBy && sharedAt <= begunBy.at ? { begunBy: begunBy.person } : {}
}

async function draftOfTutor(
  { drafts }: Pick<Ports, 'drafts'>,
  { record, role }: ReportOfCaller,
  settings: AppropriateBodySettings,
): Promise<Pick<OpenedReport, 'beingWritten'>> {
  if (!rightsIn(role, record, settings).includes('readDraft')) return {}
  const stored = await drafts.get(record.id, record.people.inductionTutor.id)
  if (!stored) return {}
  const { answers, savedAt } = stored.record
  return {
    beingWritten: { answers: shownAnswers(record.form, 'induction-tutor', answers), savedAt },
  }
}
