import type { Instant } from '../calendar.ts'
import type { PersonId } from '../people.ts'
import { formerPeopleOf } from './formerPeople.ts'
import { withAccessTold } from './granting.ts'
import { lineTo, noticeTo, type Outgoing, type OutgoingNotice } from './outgoing.ts'
import type { Report, ReportState } from './report.ts'

const DONE: readonly ReportState[] = ['reviewed', 'decided', 'void']

/** Whether nothing is left for its people to do: a report stays with those who did it. */
export function isDone(state: ReportState): boolean {
  return DONE.includes(state)
}

/** Whether others are to have this report, where others are named for its ECT. */
export function goesTo(
  { people: now, state }: Pick<Report, 'people' | 'state'>,
  people: Report['people'],
): boolean {
  const isSame =
    now.inductionTutor.id === people.inductionTutor.id &&
    now.headteacher.id === people.headteacher.id
  return !isSame && !isDone(state)
}

/**
 * The report in the hands of those who are named for its ECT now. What was signed before stands, and
 * is kept with the people of then. Whoever comes, whoever goes and the ECT are told; what was still
 * to be sent to those who go is not.
 *
 * @ours (ADR 0051)
 * @rule R93
 * @source SG-2024-04 para 2.79
 */
export function handedOver(report: Report, people: Report['people'], at: Instant): Report {
  const before = partsIn(report.people)
  const after = partsIn(people)
  const gone = before.filter((id) => !after.includes(id))
  const come = after.filter((id) => !before.includes(id))
  const formerPeople = formerPeopleOf(report)
  const { meeting, ...rest } = report
  const changed: Report = {
    ...rest,
    // The calendar that it is in is no longer that of the tutor.
    ...(meeting && keepsMeeting(report, people, at) && { meeting }),
    people,
    ...(formerPeople.length > 0 && { formerPeople }),
    outbox: report.outbox.filter((one) => !isOvertaken(one, { gone, come })),
  }
  const told = withAccessTold(changed, report.people, at)
  return { ...told, outbox: [...told.outbox, ...noticesOf(told, { gone, come, at })] }
}

interface Moving {
  readonly gone: readonly PersonId[]
  readonly come: readonly PersonId[]
  readonly at: Instant
}

/** What was to be told to someone who goes, or that they go to someone who comes back. */
function isOvertaken(waiting: Outgoing, { gone, come }: Omit<Moving, 'at'>): boolean {
  if (!('to' in waiting)) return false
  const tellsToGo = 'notice' in waiting && waiting.notice === 'partEnds'
  return gone.includes(waiting.to) || (tellsToGo && come.includes(waiting.to))
}

function noticesOf(report: Report, { gone, come, at }: Moving): readonly Outgoing[] {
  const about = { id: `${report.id}.people.${at}`, version: report.versions.length, due: at }
  return [
    ...come.flatMap((id) => wordTo(id, report, about)),
    ...gone.map((id) => lineTo(id, 'partEnds', about)),
  ]
}

/** With a card to act on, once there is something to act on. */
function wordTo(
  id: PersonId,
  { state, announcedAt }: Report,
  about: Parameters<typeof lineTo>[2],
): readonly OutgoingNotice[] {
  const isToCome = state === 'with-tutor' && announcedAt === undefined
  return isToCome ? [lineTo(id, 'partBegins', about)] : noticeTo(id, 'partBegins', about)
}

function keepsMeeting({ people, meeting }: Report, to: Report['people'], at: Instant): boolean {
  const isOver = meeting !== undefined && meeting.startsAt <= at
  return isOver || people.inductionTutor.id === to.inductionTutor.id
}

function partsIn({ ect, inductionTutor, headteacher }: Report['people']): readonly PersonId[] {
  return [...new Set([ect.id, inductionTutor.id, headteacher.id])]
}
