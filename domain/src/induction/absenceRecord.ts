import { type Instant, inWords } from '../calendar.ts'
import type { PersonNamed } from '../people.ts'
import type { Absence } from './induction.ts'
import type { InductionEvent, InductionRecord } from './inductionRecord.ts'
import { withPlanDue } from './planning.ts'

interface RecordedBy {
  readonly by: PersonNamed
  readonly at: Instant
}

/**
 * The record with one more absence. What follows for its reports is planned again.
 *
 * @source SG-2024-04 para 2.74
 * @rule R86
 */
export function withAbsence(
  induction: InductionRecord,
  absence: Absence,
  { by, at }: RecordedBy,
): InductionRecord {
  const absences = [...induction.absences, absence].toSorted((a, b) =>
    a.startsOn < b.startsOn ? -1 : 1,
  )
  const sentence = `${said(absence)} recorded.`
  return changed({ ...induction, absences }, { event: 'absence-recorded', by, at, sentence })
}

/** Where an absence stands in the record, or -1. Two half days of one date are alike: either will do. */
export function placeOfAbsence(
  { absences }: Pick<InductionRecord, 'absences'>,
  { kind, startsOn, endsOn, days }: Absence,
): number {
  return absences.findIndex(
    (one) =>
      one.kind === kind && one.startsOn === startsOn && one.endsOn === endsOn && one.days === days,
  )
}

/** The record without one absence. */
export function withoutAbsence(
  induction: InductionRecord,
  absence: Absence,
  { by, at }: RecordedBy,
): InductionRecord {
  const place = placeOfAbsence(induction, absence)
  const absences = induction.absences.filter((_, n) => n !== place)
  const sentence = `${said(absence)} taken out again.`
  return changed({ ...induction, absences }, { event: 'absence-removed', by, at, sentence })
}

function changed(induction: InductionRecord, event: InductionEvent): InductionRecord {
  return withPlanDue({ ...induction, history: [...induction.history, event] }, event.at)
}

/** `Half a day absent on 5 October 2026` */
function said({ startsOn, endsOn, days }: Absence): string {
  const when =
    startsOn === endsOn
      ? `on ${inWords(startsOn)}`
      : `from ${inWords(startsOn)} to ${inWords(endsOn)}`
  return `${daysInWords(days)} absent ${when}`
}

/** `Half a day`, `1 day`, `2.5 days` */
function daysInWords(days: number): string {
  if (days === 0.5) return 'Half a day'
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
