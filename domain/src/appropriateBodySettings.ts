import type { Instant, IsoDate } from './calendar.ts'
import type { FormName } from './forms/formSet.ts'
import type { FormDefinition } from './forms/question.ts'
import type { PersonNamed } from './people.ts'
import { DEFAULT_SIGNING, type SigningOrders } from './report/signingOrder.ts'
import type { EndDateCounts } from './schedule/daysServed.ts'
import { DEFAULT_REMINDERS, type ReminderSettings } from './schedule/reminders.ts'
import { DEFAULT_PLANNING, type PlanningSettings } from './schedule/reportSchedule.ts'

/** What differs from one appropriate body to the next, as it holds from a day on. */
export interface AppropriateBodySettings {
  readonly holdsFrom: IsoDate
  readonly planning: PlanningSettings
  readonly endDateCounts: EndDateCounts
  readonly reminders: ReminderSettings
  /** Who signs each kind of report, one after the other. */
  readonly signing: SigningOrders
  /** Whether a device may keep, sealed, what someone typed until the server has it. */
  readonly keepsTypedTextOnDevice: boolean
  /** Whether an ECT can read what their tutor writes while it is being written, as in the portal. */
  readonly ectSeesDraft: boolean
  /** Whether an ECT is offered a form to look at their own work before a review. */
  readonly offersSelfReview: boolean
  /** Id of the set of forms that it asks. */
  readonly formSet: string
  /** Its own version of forms of that set; the others are asked as the set has them. */
  readonly ownForms: Readonly<Partial<Record<FormName, FormDefinition>>>
  /** Who decided this, and when; absent for what a body started with. */
  readonly decided?: { readonly by: PersonNamed; readonly at: Instant }
}

/** What holds for a body that has decided nothing: the statute, and our defaults beside it. */
export const DEFAULT_SETTINGS: AppropriateBodySettings = {
  holdsFrom: '2012-09-01',
  planning: DEFAULT_PLANNING,
  endDateCounts: false,
  reminders: DEFAULT_REMINDERS,
  signing: DEFAULT_SIGNING,
  keepsTypedTextOnDevice: true,
  ectSeesDraft: false,
  offersSelfReview: true,
  formSet: 'base',
  ownForms: {},
}

/**
 * The settings in force on a day.
 *
 * @ours reports that are still open follow the settings in force today
 */
export function settingsOn(
  day: IsoDate,
  { settings }: { readonly settings: readonly AppropriateBodySettings[] },
): AppropriateBodySettings {
  return settings.findLast(({ holdsFrom }) => holdsFrom <= day) ?? DEFAULT_SETTINGS
}
