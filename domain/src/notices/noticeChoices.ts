/** A time on a clock in England, at a full or half hour: `19:00`. */
export type HalfHour = `${number}:${'00' | '30'}`

export function isHalfHour(text: string): text is HalfHour {
  return /^(?:[01]\d|2[0-3]):[03]0$/.test(text)
}

/** Where someone wants to be told: in their chat with the app, in the activity feed, or in both. */
export const NOTICE_PLACES = ['both', 'card', 'feed'] as const
export type NoticePlaces = (typeof NOTICE_PLACES)[number]

/** From a time to another one, past midnight when the second is the earlier one. */
export interface QuietHours {
  readonly from: HalfHour
  readonly to: HalfHour
}

/** How one person wants to be told. */
export interface NoticeChoices {
  readonly places: NoticePlaces
  /** `usual`: only what can wait waits, in the usual hours. Their own hours hold for every notice. */
  readonly quiet: 'usual' | 'none' | QuietHours
}

/** For whoever has chosen nothing. @ours ADR 45 */
export const USUAL_CHOICES: NoticeChoices = { places: 'both', quiet: 'usual' }

/** @ours ADR 45 */
export const USUAL_QUIET_HOURS: QuietHours = { from: '19:00', to: '07:00' }
