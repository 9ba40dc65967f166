import { ACTIONS, type Action, mayDo, type Role, readersOf } from '@ect/domain/access.ts'
import type { Instant, IsoDate } from '@ect/domain/calendar.ts'
import type { Answers } from '@ect/domain/forms/question.ts'
import { type Report, type ReportVersion, versionInForce } from '@ect/domain/report/report.ts'
import { type ReportStatus, reportStatus } from '@ect/domain/report/reportStatus.ts'
import { startingAnswers } from '@ect/domain/report/sharing.ts'
import { whatNext } from '@ect/domain/report/whatNext.ts'

import { authorOf } from './changeDraft.ts'
import { contentHash } from './contentHash.ts'
import type { Caller, Ports, ReportKey } from './ports.ts'
import { type ReportOfCaller, reportOfCaller } from './reportOfCaller.ts'

/** One report as one person may see it now. */
export interface OpenedReport {
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
  /** What this person has typed and not yet shared or signed; kept when the report is void. */
  readonly draft?: { readonly answers: Answers; readonly savedAt?: Instant }
}

export type OpenReportPorts = Pick<
  Ports,
  'reports' | 'appropriateBodies' | 'drafts' | 'clock' | 'fingerprint'
>

/** @throws Refusal `not-found` */
export async function openReport(
  ports: OpenReportPorts,
  caller: Caller,
  key: ReportKey,
): Promise<OpenedReport> {
  const found = await reportOfCaller(ports, caller, key)
  const { record: report, role, appropriateBody } = found
  const today = ports.clock.today()
  return {
    report,
    role,
    today,
    status: reportStatus(report, today),
    waitingFor: whatNext(role, report, today),
    mayDo: ACTIONS.filter((action) => mayDo(role, action, report.state)),
    readers: readersOf(report, appropriateBody.name),
    ...readableVersion(ports, found),
    ...(await ownDraft(ports, caller, found)),
  }
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
  if (!isSetAside && !mayDo(role, 'saveDraft', record.state)) return {}
  const stored = await drafts.get(record.id, caller.id)
  if (!stored && isSetAside) return {}
  if (!stored) return { draft: { answers: startingAnswers(record, authorOf(role)) } }
  const { answers, savedAt } = stored.record
  return { draft: { answers, savedAt } }
}
