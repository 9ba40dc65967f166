import type { Instant } from '@ect/domain/calendar.ts'

import type { Caller } from './people.ts'

export interface Meeting {
  /** Another call with the same id makes no second meeting, whatever else it asks for. */
  readonly transactionId: string
  readonly subject: string
  readonly startsAt: Instant
  readonly minutes: number
  readonly attendees: readonly { readonly name: string; readonly email: string }[]
  /** Shown in the invitation; plain text. */
  readonly text: string
}

export interface ScheduledMeeting {
  readonly eventId: string
  readonly joinUrl: string
  readonly startsAt: Instant
}

/** The organiser's own calendar. */
export interface Calendar {
  /**
   * @returns the meeting as it is in the calendar: one made before keeps its time
   * @throws Refusal `consent-needed`, `microsoft-unavailable`
   */
  schedule(organiser: Caller, meeting: Meeting): Promise<ScheduledMeeting>
}
