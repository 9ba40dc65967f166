import type { AppropriateBodySettings } from './appropriateBodySettings.ts'
import type { AppropriateBodyKind } from './induction/registration.ts'
import type { PersonNamed } from './people.ts'

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

export interface AppropriateBody {
  readonly id: string
  readonly name: string
  readonly kind: AppropriateBodyKind
  /** Of a teaching school hub: the school that is the hub. */
  readonly leadSchoolId?: string
  /** Of a teaching school hub that also trains teachers: itself as their provider. */
  readonly trainingProviderId?: string
  readonly tenantId: string
  /** Tenants of the schools whose inductions it assures. */
  readonly schoolTenantIds: readonly string[]
  /** Where questions about a report go. */
  readonly contactEmail: string
  readonly members: readonly AppropriateBodyMember[]
  /** What it has decided for itself, by the day from which that holds, oldest first. */
  readonly settings: readonly AppropriateBodySettings[]
}
