import { mayDo, type Role } from '@ect/domain/access.ts'
import { type IsoDate, inWords, inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { dayInEngland, timeInEngland } from '@ect/domain/englandTime.ts'
import { type ReportStatus, reportStatus } from '@ect/domain/report/reportStatus.ts'
import { isToSign, taskOf } from '@ect/domain/report/tasks.ts'
import { visitToCome } from '@ect/domain/report/visit.ts'
import { waitingAs } from '@ect/domain/report/whatNext.ts'

import type { ReportHead, ReportKey } from './ports/reports.ts'

/** A report in a list, as one person may know of it. */
export interface ListedReport {
  readonly head: ReportHead
  readonly role: Role
  readonly status: ReportStatus
  readonly waitingFor: string
  readonly task?: string
  /** What this person was told and has nothing to do with, as sentences: a meeting, who was given access. */
  readonly news: readonly string[]
  /** Whether it waits for their signature and no comments of theirs. */
  readonly isToSign: boolean
  /** Only for someone who may read the report. */
  readonly onTrack?: boolean
}

/** Where the report of a list is kept. */
export function keyOfListed({ head: { appropriateBodyId, reportId } }: ListedReport): ReportKey {
  return { appropriateBodyId, reportId }
}

/** What one person may know of a report, without what stands in it: how it stands, and what they are to do. */
export function listed(head: ReportHead, role: Role, today: IsoDate): ListedReport {
  const task = taskFor(role, head, today)
  const mayRead = mayDo(role, 'openReportContent', head.state)
  return {
    head,
    role,
    status: reportStatus(head, today),
    waitingFor: waitingAs(role, head, today),
    isToSign: isToSign(role, head),
    ...(task !== undefined && { task }),
    news: newsFor(role, head, today),
    ...(mayRead && head.onTrack !== undefined && { onTrack: head.onTrack }),
  }
}

/** A reviewer is asked for something before there is anything for them to read. */
function taskFor(role: Role, head: ReportHead, today: IsoDate): string | undefined {
  const isAsked = role === 'reviewer' && head.asksEarly
  return isAsked ? 'Get in touch with the school' : taskOf(role, head, today)
}

const CLOSED: readonly ReportHead['state'][] = ['reviewed', 'decided', 'void']

function newsFor(role: Role, head: ReportHead, today: IsoDate): readonly string[] {
  const visits = visitFor(head)
  if (CLOSED.includes(head.state)) return visits
  return [
    ...meetingFor(role, head, today),
    ...leavingFor(role, head),
    ...accessFor(role, head),
    ...selfReviewFor(role, head),
    ...visits,
  ]
}

function meetingFor(role: Role, { meetsAt }: ReportHead, today: IsoDate): readonly string[] {
  const holdsIt = role === 'ect' || role === 'induction-tutor'
  if (!holdsIt || meetsAt === undefined || dayInEngland(meetsAt) < today) return []
  const day = inWordsWithWeekday(dayInEngland(meetsAt))
  return [`Review meeting: ${day} at ${timeInEngland(meetsAt)}.`]
}

/** @source SG-2024-04 para 2.62 */
function leavingFor(role: Role, { kind, period, state }: ReportHead): readonly string[] {
  const isTold = role === 'headteacher' && kind === 'interim-assessment' && state === 'with-tutor'
  if (!isTold) return []
  return [
    `Leaves: the last day is ${inWords(period.endsOn)}. The leaver details stand on the page of the induction.`,
  ]
}

/** @source SG-2024-04 para 2.79 */
function accessFor(role: Role, { granted }: ReportHead): readonly string[] {
  if (role !== 'ect' || !granted) return []
  const { name, as, at } = granted
  return [`${name} became your ${as} on ${inWords(dayInEngland(at))}, and can read this.`]
}

/** Also after the report was reviewed: a visit outlasts it. */
function visitFor({ visits }: ReportHead): readonly string[] {
  const visit = visitToCome(visits)
  if (!visit) return []
  const what = visit.kind === 'visit' ? 'A visit' : 'A call'
  return [`${what} of the appropriate body follows: ${inWordsWithWeekday(visit.on)}.`]
}

/** Until the tutor has read it, or their turn is over. */
function selfReviewFor(role: Role, { selfReview, people, state }: ReportHead): readonly string[] {
  const mayRead = mayDo(role, 'readSelfReview', state)
  if (!mayRead || !selfReview?.unreadBy.includes(people.inductionTutor.id)) return []
  const day = inWords(dayInEngland(selfReview.sharedAt))
  return [`${people.ect.name} shared a self-review with you on ${day}.`]
}
