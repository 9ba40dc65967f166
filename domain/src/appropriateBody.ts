import type { PersonNamed } from './people.ts'
import type { EndDateCounts } from './schedule/daysServed.ts'
import type { ReviewDates } from './schedule/dueDates.ts'

/**
 * What someone does at an appropriate body. The named contact supports an ECT with concerns and
 * never reviews or decides on them.
 *
 * @source SG-2024-04 para 2.28
 */
export const APPROPRIATE_BODY_PARTS = ['reviewer', 'named-contact'] as const
export type AppropriateBodyPart = (typeof APPROPRIATE_BODY_PARTS)[number]

export interface AppropriateBodyMember extends PersonNamed {
  readonly part: AppropriateBodyPart
}

export interface AppropriateBodySettings {
  readonly reviewDates: ReviewDates
  readonly endDateCounts: EndDateCounts
}

export interface AppropriateBody {
  readonly id: string
  readonly name: string
  readonly tenantId: string
  /** Tenants of the schools whose inductions it assures. */
  readonly schoolTenantIds: readonly string[]
  /** Where questions about a report go. */
  readonly contactEmail: string
  readonly members: readonly AppropriateBodyMember[]
  readonly settings: AppropriateBodySettings
}
