import type { AppropriateBody } from '../appropriateBody.ts'
import { addDays, inWords, type IsoDate } from '../calendar.ts'
import { formEditFaults } from '../forms/editing/formFaults.ts'
import { FORM_NAMES, reportAsked } from '../forms/formSet.ts'
import { FORM_SETS } from '../forms/formSets.ts'
import { type AbsenceSettings, STATUTORY_ABSENCE } from '../induction/absence.ts'
import { kindsWithoutOrder } from '../report/signingOrder.ts'
import { type FixedDueDate, type Offsets, REPORT_KINDS } from '../schedule/reportDates.ts'
import { fixedDatesFault } from './fixedDates.ts'
import { formToChange, lastSettings, type SettingsChange } from './savedSettings.ts'

/** One thing that keeps settings from being saved. */
export interface SettingsFault {
  /** A path into the change: `planning.absence.thresholdDays`, `forms.progress-review.onTrack`. */
  readonly field: string
  /** What to do, for whoever made the change. */
  readonly sentence: string
}

const DAYS_AHEAD_AT_MOST = 1100
const OFFSET_AT_MOST = 120
const WARNINGS_AT_MOST = 5

/** Everything that keeps a change of an appropriate body's settings from being saved. */
export function settingsFaults(
  change: SettingsChange,
  appropriateBody: Pick<AppropriateBody, 'settings'>,
  today: IsoDate,
): readonly SettingsFault[] {
  return [
    ...holdsFromFaults(change.holdsFrom, today),
    ...absenceFaults(change.planning.absence),
    ...REPORT_KINDS.flatMap((kind) =>
      offsetFaults(change.planning.reportDates.offsets[kind]).map((sentence) => ({
        field: `planning.reportDates.offsets.${kind}`,
        sentence,
      })),
    ),
    ...fixedFaults(change.planning.reportDates.fixedDueDates),
    ...kindsWithoutOrder(change.signing).map((kind) => ({
      field: `signing.${kind}`,
      sentence: 'Choose who signs, in one of the orders that are offered.',
    })),
    ...(FORM_SETS.some(({ id }) => id === change.formSet)
      ? []
      : [{ field: 'formSet', sentence: 'Choose one of the sets of forms.' }]),
    ...formsFaults(change, appropriateBody),
  ]
}

function holdsFromFaults(holdsFrom: IsoDate, today: IsoDate): readonly SettingsFault[] {
  const latest = addDays(today, DAYS_AHEAD_AT_MOST)
  if (today <= holdsFrom && holdsFrom <= latest) return []
  const sentence = `Choose a day from ${inWords(today)} to ${inWords(latest)}: what has been, stays as it was.`
  return [{ field: 'holdsFrom', sentence }]
}

/**
 * The law extends an induction from 30 days of absence in a year; a body may look closer, and not
 * further away.
 *
 * @rule R63
 * @source SG-2024-04 para 3.6
 */
function absenceFaults({ thresholdDays, warnAtDays }: AbsenceSettings): readonly SettingsFault[] {
  const faults: SettingsFault[] = []
  const most = STATUTORY_ABSENCE.thresholdDays
  if (!isCount(thresholdDays, { least: 1, most })) {
    faults.push({
      field: 'planning.absence.thresholdDays',
      sentence: `Enter whole days from 1 to ${most}: by law, ${most} days absent extend a year of induction (para 3.6).`,
    })
  }
  const isRising = warnAtDays.every((days, n) => n === 0 || days > (warnAtDays[n - 1] ?? 0))
  const areBelow = warnAtDays.every((days) => isCount(days, { least: 1, most: thresholdDays - 1 }))
  if (!isRising || !areBelow || warnAtDays.length > WARNINGS_AT_MOST) {
    faults.push({
      field: 'planning.absence.warnAtDays',
      sentence: `Enter up to ${WARNINGS_AT_MOST} whole numbers of days below ${thresholdDays}, fewest first.`,
    })
  }
  return faults
}

function offsetFaults({ opensDaysBeforeEnd, dueDaysBeforeEnd }: Offsets): readonly string[] {
  const limits = { least: 0, most: OFFSET_AT_MOST }
  if (!isCount(opensDaysBeforeEnd, limits) || !isCount(dueDaysBeforeEnd, limits)) {
    return [`Enter whole days from 0 to ${OFFSET_AT_MOST}.`]
  }
  if (dueDaysBeforeEnd > opensDaysBeforeEnd) {
    return ['It has to open before it is due: enter more days for opening, or fewer for due.']
  }
  return []
}

function fixedFaults(fixed: readonly FixedDueDate[]): readonly SettingsFault[] {
  const sentence = fixedDatesFault(fixed)
  return sentence === undefined ? [] : [{ field: 'planning.reportDates.fixedDueDates', sentence }]
}

function formsFaults(
  { forms, formSet }: SettingsChange,
  appropriateBody: Pick<AppropriateBody, 'settings'>,
): readonly SettingsFault[] {
  const last = lastSettings(appropriateBody)
  return FORM_NAMES.flatMap((name) => {
    const { startsFrom, edits } = forms[name] ?? { startsFrom: 'last', edits: [] }
    const form = formToChange(last, name, { formSet, startsFrom })
    return formEditFaults(form, edits, reportAsked(name)).map(({ at, message }) => ({
      field: `forms.${name}.${at}`,
      sentence: message,
    }))
  })
}

function isCount(value: number, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(value) && least <= value && value <= most
}
