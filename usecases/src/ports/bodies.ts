import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { Instant } from '@ect/domain/calendar.ts'
import type { School } from '@ect/domain/school.ts'

import type { Stored } from './stored.ts'

export interface AppropriateBodyStore {
  /** @throws Refusal `not-found` */
  get(id: string): Promise<AppropriateBody>
  /** @throws Refusal `not-found` */
  getStored(id: string): Promise<Stored<AppropriateBody>>
  /** @throws Refusal `stale` when the stored version is no longer `version`; `not-found` */
  replace(appropriateBody: AppropriateBody, version: string): Promise<Stored<AppropriateBody>>
  /** Bodies whose inductions are to be planned again, longest waiting first. */
  toReplan(now: Instant, limit: number): Promise<readonly string[]>
  /** All bodies on this installation. */
  all(): Promise<readonly AppropriateBody[]>
  /** Makes or replaces it, whatever stands there. */
  put(appropriateBody: AppropriateBody): Promise<void>
}

export interface SchoolStore {
  /** @throws Refusal `not-found` */
  get(appropriateBodyId: string, id: string): Promise<School>
  put(school: School): Promise<void>
}
