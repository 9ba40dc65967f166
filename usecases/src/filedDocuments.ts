import { mayDo, roleIn } from '@ect/domain/access.ts'
import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { DateRange, Instant } from '@ect/domain/calendar.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { type Report, reportTitle, versionInForce } from '@ect/domain/report/report.ts'
import { sharedPlans } from '@ect/domain/report/supportPlans.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportKey } from './ports/reports.ts'

/** What came into the records by itself, with a report: a signed copy, or a support plan. */
export interface FiledDocument {
  readonly kind: 'signed-report' | 'support-plan'
  readonly report: ReportKey
  readonly reportTitle: string
  readonly period: DateRange
  readonly at: Instant
  readonly by: readonly string[]
  /** Of a support plan: which file. */
  readonly sha256?: string
  readonly contentType?: string
  /** Of a signed copy: whether it is of the version in force, which a download gives. */
  readonly isInForce?: boolean
}

interface Whose {
  readonly induction: InductionRecord
  readonly appropriateBody: AppropriateBody
}

/** Signed reports and support plans of an induction that a person may open, oldest period first. */
export async function filedDocuments(
  { reports }: Pick<Ports, 'reports'>,
  caller: Caller,
  { induction, appropriateBody }: Whose,
): Promise<readonly FiledDocument[]> {
  const { appropriateBodyId, id: inductionId } = induction
  const heads = await reports.ofInduction({ appropriateBodyId, inductionId })
  const readable = heads.filter((head) => {
    const role = roleIn(head, appropriateBody.members, caller.id)
    return role !== undefined && mayDo(role, 'openReportContent', head.state)
  })
  const records = await Promise.all(readable.map((head) => reports.get(head)))
  return records.flatMap(({ record }) => [...signedCopies(record), ...plansOf(record)])
}

function signedCopies(report: Report): readonly FiledDocument[] {
  const inForce = versionInForce(report)?.number
  return report.filed.map(({ version, at }) => ({
    ...about(report),
    kind: 'signed-report',
    at,
    by: signatoriesOf(report, version),
    isInForce: version === inForce,
  }))
}

function signatoriesOf({ versions }: Report, number: number): readonly string[] {
  const signatures = versions.find((version) => version.number === number)?.signatures ?? []
  return signatures.map(({ by }) => by.name)
}

function plansOf(report: Report): readonly FiledDocument[] {
  return sharedPlans(report).map(({ file: { sha256, contentType }, at, by }) => ({
    ...about(report),
    kind: 'support-plan',
    at,
    by: [by],
    sha256,
    contentType,
  }))
}

function about(report: Report): Pick<FiledDocument, 'report' | 'reportTitle' | 'period'> {
  const { id: reportId, appropriateBodyId, period } = report
  const { startsOn, endsOn } = period
  return {
    report: { appropriateBodyId, reportId },
    reportTitle: reportTitle(report),
    period: { startsOn, endsOn },
  }
}
