import { mayDo, type Role } from '@ect/domain/access.ts'
import { type IsoDate, inWords } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import { type ReportStatus, reportStatus, waitingFor } from '@ect/domain/report/reportStatus.ts'
import { isToSign, taskOf } from '@ect/domain/report/tasks.ts'

import type { ReportHead, ReportKey } from './ports/reports.ts'

/** A report in a list, as one person may know of it. */
export interface ListedReport {
  readonly head: ReportHead
  readonly role: Role
  readonly status: ReportStatus
  readonly waitingFor: string
  readonly task?: string
  /** What the ECT was told and has nothing to do with: who was given access, while it is open. */
  readonly news?: string
  /** Whether it waits for their signature and no comments of theirs. */
  readonly isToSign: boolean
  /** Only for someone who may read the report. */
  readonly onTrack?: boolean
}

export function keyOfListed({ head: { appropriateBodyId, reportId } }: ListedReport): ReportKey {
  return { appropriateBodyId, reportId }
}

export function listed(head: ReportHead, role: Role, today: IsoDate): ListedReport {
  const task = taskOf(role, head, today)
  const mayRead = mayDo(role, 'openReportContent', head.state)
  return {
    head,
    role,
    status: reportStatus(head, today),
    waitingFor: waitingFor(head, today),
    isToSign: isToSign(role, head),
    ...(task !== undefined && { task }),
    ...newsFor(role, head),
    ...(mayRead && head.onTrack !== undefined && { onTrack: head.onTrack }),
  }
}

const CLOSED: readonly ReportHead['state'][] = ['reviewed', 'decided', 'void']

/** @source SG-2024-04 para 2.79 */
function newsFor(role: Role, { granted, state }: ReportHead): Pick<ListedReport, 'news'> {
  if (role !== 'ect' || !granted || CLOSED.includes(state)) return {}
  const { name, as, at } = granted
  return { news: `${name} became your ${as} on ${inWords(dayInEngland(at))}, and can read this.` }
}
