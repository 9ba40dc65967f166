import type { Person, PersonId } from '@ect/domain/people.ts'
import type { SignedIn } from '@ect/domain/signedIn.ts'

/** The person who asks, as their verified token names them. */
export interface Caller {
  readonly id: PersonId
  readonly name: string
  /** Their own token, with which Microsoft Graph can be asked on their behalf; absent on a card. */
  readonly token?: string
  /** What vouched for them; both edges give it. */
  readonly signedIn?: SignedIn
}

/** Who is who, and where the bot can reach them. */
export interface PersonDirectory {
  get(id: PersonId): Promise<Person | undefined>
  /** Makes or replaces the person. */
  put(person: Person): Promise<void>
}

/**
 * Where the bot can reach a person, or a team that it was added to: a Bot Framework conversation
 * reference, as plain JSON.
 */
export interface ReachStore {
  get(person: PersonId): Promise<object | undefined>
  put(person: PersonId, reference: object): Promise<void>
  remove(person: PersonId): Promise<void>
}
