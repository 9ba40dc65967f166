import type { AppropriateBodySettings } from '@ect/domain/appropriateBodySettings.ts'
import { FORM_NAMES } from '@ect/domain/forms/formSet.ts'
import { SIGNATORIES } from '@ect/domain/report/signature.ts'
import type { SigningOrders } from '@ect/domain/report/signingOrder.ts'
import {
  REMINDER_RECIPIENTS,
  REMINDER_STEPS,
  type ReminderSettings,
} from '@ect/domain/schedule/reminders.ts'
import { REPORT_KINDS } from '@ect/domain/schedule/reportDates.ts'
import type { PlanningSettings } from '@ect/domain/schedule/reportSchedule.ts'
import { SCHOOL_TERMS } from '@ect/domain/schoolCalendar.ts'
import { z } from 'zod'

import { FormDefinition } from './formDefinition.ts'
import { id } from './reportKey.ts'
import { instant, isoDate, person } from './reportView.ts'

export const SETTINGS_PATH = 'appropriate-bodies/{appropriateBodyId}/settings'
export const SettingsKey = z.strictObject({ appropriateBodyId: id })
export type SettingsKey = z.infer<typeof SettingsKey>

const ENTRIES_AT_MOST = 60
const reportKind = z.enum(REPORT_KINDS)

const planning: z.ZodType<PlanningSettings> = z.strictObject({
  absence: z.strictObject({
    thresholdDays: z.number(),
    warnAtDays: z.array(z.number()).max(ENTRIES_AT_MOST),
    roundsUpToTermEnd: z.boolean(),
  }),
  reportDates: z.strictObject({
    offsets: z.record(
      reportKind,
      z.strictObject({ opensDaysBeforeEnd: z.number(), dueDaysBeforeEnd: z.number() }),
    ),
    fixedDueDates: z
      .array(
        z.strictObject({
          kind: reportKind,
          schoolYear: z.string().max(10),
          schoolTerm: z.enum(SCHOOL_TERMS),
          dueOn: isoDate,
        }),
      )
      .max(ENTRIES_AT_MOST),
  }),
})

const reminders: z.ZodType<ReminderSettings> = z.record(
  z.enum(REMINDER_STEPS),
  z.array(z.enum(REMINDER_RECIPIENTS)).max(REMINDER_RECIPIENTS.length),
)

const signing: z.ZodType<SigningOrders> = z.record(
  reportKind,
  z.array(z.enum(SIGNATORIES)).max(SIGNATORIES.length),
)

/** What an appropriate body decides besides its forms. */
export const decidedShape = {
  planning,
  reminders,
  signing,
  endDateCounts: z.boolean(),
  keepsTypedTextOnDevice: z.boolean(),
  ectSeesDraft: z.boolean(),
  offersSelfReview: z.boolean(),
  formSet: z.string().max(60),
} as const

/** What holds from a day on. */
const SettingsShape: z.ZodType<AppropriateBodySettings> = z.object({
  ...decidedShape,
  holdsFrom: isoDate,
  ownForms: z.partialRecord(z.enum(FORM_NAMES), FormDefinition),
  decided: z.object({ by: person, at: instant }).exactOptional(),
})

/** The settings of an appropriate body as its administrator finds them. */
export const SettingsView = z.object({
  appropriateBodyName: z.string(),
  today: isoDate,
  /** To hand back with a change. */
  version: z.string(),
  inForce: SettingsShape,
  /** Decided, and to hold from a day that is still to come. */
  toCome: SettingsShape.exactOptional(),
})
export type SettingsView = z.infer<typeof SettingsView>
