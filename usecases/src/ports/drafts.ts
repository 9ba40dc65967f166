import type { Draft } from '@ect/domain/draft.ts'
import type { PersonId } from '@ect/domain/people.ts'

import type { Stored } from './stored.ts'

/** Where drafts are kept: one for each person and report. */
export interface DraftStore {
  get(reportId: string, person: PersonId): Promise<Stored<Draft> | undefined>
  /** @throws Refusal `already-stored` */
  create(draft: Draft): Promise<Stored<Draft>>
  /** @throws Refusal `stale` */
  replace(draft: Draft, version: string): Promise<Stored<Draft>>
}

export interface DraftKey {
  /** Names the key, and says nothing of it. */
  readonly id: string
  /** 256 bits, base64url. */
  readonly key: string
}

/** Keys for what a device keeps until the server has it: one for each person. */
export interface DraftKeys {
  of(person: PersonId): DraftKey
}
