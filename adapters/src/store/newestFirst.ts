import type { Instant } from '@ect/domain/calendar.ts'

const LATEST_MS = 9_999_999_999_999

/** Sorts before every earlier moment: lists only go up. */
export function newestFirst(at: Instant): string {
  return String(LATEST_MS - Date.parse(at)).padStart(13, '0')
}
