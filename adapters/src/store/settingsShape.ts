import type { AppropriateBodySettings } from '@ect/domain/appropriateBodySettings.ts'
import { FORM_NAMES } from '@ect/domain/forms/formSet.ts'
import { SIGNATORIES } from '@ect/domain/report/signature.ts'
import { DEFAULT_SIGNING, type SigningOrders } from '@ect/domain/report/signingOrder.ts'
import {
  REMINDER_RECIPIENTS,
  REMINDER_STEPS,
  type ReminderSettings,
} from '@ect/domain/schedule/reminders.ts'
import { REPORT_KINDS } from '@ect/domain/schedule/reportDates.ts'
import { z } from 'zod'

import { form } from './formShape.ts'
import { instant, isoDate, personNamed, schoolTerm } from './storedShapes.ts'

const reportKind = z.enum(REPORT_KINDS)

const planning: z.ZodType<AppropriateBodySettings['planning']> = z.strictObject({
  absence: z.strictObject({
    thresholdDays: z.number(),
    warnAtDays: z.array(z.number()),
    roundsUpToTermEnd: z.boolean(),
  }),
  reportDates: z.strictObject({
    offsets: z.record(
      reportKind,
      z.strictObject({ opensDaysBeforeEnd: z.number(), dueDaysBeforeEnd: z.number() }),
    ),
    fixedDueDates: z.array(
      z.strictObject({
        kind: reportKind,
        schoolYear: z.string(),
        schoolTerm,
        dueOn: isoDate,
      }),
    ),
  }),
})

const reminders: z.ZodType<ReminderSettings> = z.record(
  z.enum(REMINDER_STEPS),
  z.array(z.enum(REMINDER_RECIPIENTS)),
)

const signing: z.ZodType<SigningOrders> = z.record(reportKind, z.array(z.enum(SIGNATORIES)))

/** What an appropriate body has decided from a day on, as it is stored. */
export const settingsShape: z.ZodType<AppropriateBodySettings> = z.strictObject({
  holdsFrom: isoDate,
  planning,
  endDateCounts: z.boolean(),
  reminders,
  signing: signing.default(DEFAULT_SIGNING),
  keepsTypedTextOnDevice: z.boolean().default(true),
  ectSeesDraft: z.boolean().default(false),
  offersSelfReview: z.boolean().default(true),
  formSet: z.string(),
  ownForms: z.partialRecord(z.enum(FORM_NAMES), form).default({}),
  decided: z.strictObject({ by: personNamed, at: instant }).exactOptional(),
})
