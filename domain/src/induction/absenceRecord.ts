import { type Instant, type IsoDate, inWords } from '../calendar.ts'
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
  const { startsOn, endsOn } = absence
  const when =
    startsOn === endsOn
      ? `on ${inWords(startsOn)}`
      : `from ${inWords(startsOn)} to ${inWords(endsOn)}`
  const sentence = `${daysInWords(absence.days)} absent ${when} recorded.`
  return changed({ ...induction, absences }, { event: 'absence-recorded', by, at, sentence })
}

/** The record without the absence that starts on a day; absences never overlap, so there is one. */
export function withoutAbsence(
  induction: InductionRecord,
  startsOn: IsoDate,
  { by, at }: RecordedBy,
): InductionRecord {
  const absences = induction.absences.filter((absence) => absence.startsOn !== startsOn)
  const sentence = `The absence from ${inWords(startsOn)} was taken out again.`
  return changed({ ...induction, absences }, { event: 'absence-removed', by, at, sentence })
}

function changed(induction: InductionRecord, event: InductionEvent): InductionRecord {
  return withPlanDue({ ...induction, history: [...induction.history, event] }, event.at)
}

/** `Half a day`, `1 day`, `2.5 days` */
function daysInWords(days: number): string {
  if (days === 0.5) return 'Half a day'
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
