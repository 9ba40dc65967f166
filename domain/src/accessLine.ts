import { ROLES } from './access.ts'
import type { Instant } from './calendar.ts'
import type { PersonNamed } from './people.ts'

/**
 * Where someone was given what stands in a report. `sent-card`: it was sent to their chat;
 * `document`: it was one of the documents of the induction, not a report.
 */
export const READ_PLACES = [
  'tab',
  'card',
  'sent-card',
  'copy',
  'support-plan',
  'self-review',
  'document',
] as const
export type ReadPlace = (typeof READ_PLACES)[number]

/** A mentor has no part in a report: they read what an ECT wrote for themselves and gave to them. */
export const READER_ROLES = [...ROLES, 'mentor'] as const
export type ReaderRole = (typeof READER_ROLES)[number]

/** That someone was given the content of a report: written before they were. */
export interface AccessLine {
  readonly appropriateBodyId: string
  readonly inductionId: string
  /** Of the report, or of the document. */
  readonly reportId: string
  /** With the name as it was. */
  readonly who: PersonNamed
  /** What they were to the report then. */
  readonly role: ReaderRole
  /** Which version of the report, or of the self-review in its place; `draft` is what the tutor had typed and not shared. */
  readonly version: number | 'draft'
  readonly place: ReadPlace
  /** The first time in its quarter of an hour. */
  readonly at: Instant
}

/**
 * The same for every read by one person, in one role, of one version in one place within one
 * quarter of an hour by the clock: a page that looks again every minute leaves one line.
 *
 * @ours ADR 0034
 */
export function accessLineId({ reportId, who, role, version, place, at }: AccessLine): string {
  return [reportId, who.id, role, version, place, quarterOf(at)].join('~')
}

/** `2026-11-23T1015` */
function quarterOf(at: Instant): string {
  const minutes = Number(at.slice(14, 16))
  return `${at.slice(0, 13)}${String(minutes - (minutes % 15)).padStart(2, '0')}`
}
