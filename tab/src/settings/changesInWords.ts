import type { SettingsView } from '@ect/contract/settingsView.ts'
import type { AppropriateBodySettings } from '@ect/domain/appropriateBodySettings.ts'
import { inWords } from '@ect/domain/calendar.ts'
import { formChanges } from '@ect/domain/forms/editing/formChanges.ts'
import { FORM_NAMES, reportAsked } from '@ect/domain/forms/formSet.ts'
import { formSetNamed } from '@ect/domain/forms/formSets.ts'
import { isSameOrder } from '@ect/domain/report/signingOrder.ts'
import { type FixedDueDate, REPORT_KINDS } from '@ect/domain/schedule/reportDates.ts'
import { REMINDER_STEPS } from '@ect/domain/schedule/reminders.ts'
import { formAsked } from '@ect/domain/settings/formAsked.ts'

import { formIn, type SettingsDraft } from './settingsDraft.ts'
import { orderInWords } from './signingWords.ts'
import { FORM_WORDS, KIND_WORDS, RECIPIENT_WORDS, STEP_WORDS } from './settingsWords.ts'

/** What changes of one thing: `Progress review, after version 2`. */
export interface ChangesOf {
  readonly title: string
  readonly sentences: readonly string[]
}

/** All that would be different from what holds now. */
export function changesInWords(draft: SettingsDraft, view: SettingsView): readonly ChangesOf[] {
  const forms = FORM_NAMES.map((name) => {
    const now = formAsked(view.inForce, reportAsked(name))
    return {
      title: `${FORM_WORDS[name]}, after version ${now.version}`,
      sentences: formChanges(now, formIn(draft, view, name)),
    }
  })
  return [
    { title: 'Set of forms', sentences: setChanges(draft, view.inForce) },
    ...forms,
    { title: 'Dates', sentences: dateChanges(draft, view.inForce) },
    { title: 'Absence', sentences: absenceChanges(draft, view.inForce) },
    { title: 'Signatures', sentences: signingChanges(draft, view.inForce) },
    { title: 'Reminders', sentences: reminderChanges(draft, view.inForce) },
    { title: 'Drafts', sentences: draftChanges(draft, view.inForce) },
  ].filter(({ sentences }) => sentences.length > 0)
}

function setChanges({ formSet }: SettingsDraft, now: AppropriateBodySettings): readonly string[] {
  return formSet === now.formSet ? [] : [`“${formSetNamed(formSet).name}”.`]
}

function dateChanges(draft: SettingsDraft, now: AppropriateBodySettings): readonly string[] {
  const offsets = REPORT_KINDS.flatMap((kind) => {
    const [was, is] = [now, draft].map((one) => one.planning.reportDates.offsets[kind])
    if (!was || !is || JSON.stringify(was) === JSON.stringify(is)) return []
    const { opensDaysBeforeEnd, dueDaysBeforeEnd } = is
    return [
      `${KIND_WORDS[kind]} open ${opensDaysBeforeEnd} days before their period ends, and are due ${dueDaysBeforeEnd} days before it.`,
    ]
  })
  const fixed = fixedChanges(
    draft.planning.reportDates.fixedDueDates,
    now.planning.reportDates.fixedDueDates,
  )
  if (draft.endDateCounts === now.endDateCounts) return [...offsets, ...fixed]
  const counts = draft.endDateCounts ? 'counts' : 'does not count'
  return [...offsets, ...fixed, `The last day of a period ${counts} as a day served.`]
}

function fixedChanges(
  is: readonly FixedDueDate[],
  was: readonly FixedDueDate[],
): readonly string[] {
  const [before, after] = [was.map(fixedInWords), is.map(fixedInWords)]
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => `${one}.`),
    ...before.filter((one) => !after.includes(one)).map((one) => `No longer fixed: ${one}.`),
  ]
}

function fixedInWords({ kind, schoolTerm, schoolYear, dueOn }: FixedDueDate): string {
  return `${KIND_WORDS[kind]} of the ${schoolTerm} term ${schoolYear} are due on ${inWords(dueOn)}`
}

function absenceChanges({ planning }: SettingsDraft, now: AppropriateBodySettings) {
  const [was, is] = [now.planning.absence, planning.absence]
  const changes: string[] = []
  if (was.thresholdDays !== is.thresholdDays) {
    changes.push(`A year is extended from ${is.thresholdDays} days absent.`)
  }
  if (was.warnAtDays.join() !== is.warnAtDays.join()) {
    const at = is.warnAtDays.join(' and ')
    changes.push(at === '' ? 'Tutors are not warned.' : `Tutors are warned at ${at} days absent.`)
  }
  if (was.roundsUpToTermEnd !== is.roundsUpToTermEnd) {
    const to = is.roundsUpToTermEnd ? 'goes on to the end of a term' : 'ends on the day itself'
    changes.push(`An extended year ${to}.`)
  }
  return changes
}

function signingChanges({ signing }: SettingsDraft, now: AppropriateBodySettings) {
  return REPORT_KINDS.filter((kind) => !isSameOrder(signing[kind], now.signing[kind])).map(
    (kind) => `${KIND_WORDS[kind]} are signed by ${orderInWords(signing[kind])}.`,
  )
}

function reminderChanges(draft: SettingsDraft, now: AppropriateBodySettings): readonly string[] {
  return REMINDER_STEPS.filter(
    (step) => draft.reminders[step].join() !== now.reminders[step].join(),
  ).map((step) => {
    const who = draft.reminders[step].map((recipient) => RECIPIENT_WORDS[recipient]).join(', ')
    return `${STEP_WORDS[step]}: ${who === '' ? 'nobody' : who}.`
  })
}

function draftChanges(draft: SettingsDraft, now: AppropriateBodySettings): readonly string[] {
  const changes: string[] = []
  if (draft.keepsTypedTextOnDevice !== now.keepsTypedTextOnDevice) {
    const keep = draft.keepsTypedTextOnDevice ? 'keep, sealed,' : 'never keep'
    changes.push(`Devices ${keep} what the server does not have yet.`)
  }
  if (draft.ectSeesDraft !== now.ectSeesDraft) {
    const sees = draft.ectSeesDraft ? 'while it is being written' : 'once it is shared'
    changes.push(`An ECT reads what their tutor writes ${sees}.`)
  }
  if (draft.offersSelfReview !== now.offersSelfReview) {
    const are = draft.offersSelfReview ? 'are offered' : 'are no longer offered'
    changes.push(`ECTs ${are} a self-review before each report.`)
  }
  return changes
}
