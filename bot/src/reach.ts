import type { PersonId } from '@ect/domain/people.ts'
import type { ReachStore } from '@ect/usecases/ports/people.ts'
import type { ConversationReference } from 'botbuilder'
import type { ConversationReferenceStore } from '@microsoft/teamsfx'

import { personInChat } from './sender.ts'

type Reference = Partial<ConversationReference>

/** Where a person can be reached, and whether they have been welcomed there. */
type Reach = Reference & { readonly welcomed?: boolean }

/** teamsfx keeps its install targets here: the personal chats, each under its person. */
export function installTargets(reach: ReachStore): ConversationReferenceStore {
  return {
    async add(_key, reference, { overwrite }) {
      const person = personInChat(reference.conversation, reference.user)
      if (!person) return false
      const known = await reachOf(reach, person)
      if (known && !overwrite) return false
      await reach.put(person, { ...reference, welcomed: known?.welcomed ?? false })
      return true
    },

    async remove(_key, reference) {
      const person = personInChat(reference.conversation, reference.user)
      if (!person || !(await reachOf(reach, person))) return false
      await reach.remove(person)
      return true
    },

    list: () => Promise.reject(new Error('People are found in the records, not by installation.')),
  }
}

export async function reachOf(reach: ReachStore, person: PersonId): Promise<Reach | undefined> {
  return reach.get(person)
}

/**
 * Takes the one welcome that a person gets for as long as the app stays installed for them.
 *
 * @returns whether it was still to be given
 */
export async function takeWelcome(
  reach: ReachStore,
  person: PersonId,
  reference: Reference,
): Promise<boolean> {
  const known = await reachOf(reach, person)
  if (known?.welcomed === true) return false
  await reach.put(person, { ...reference, ...known, welcomed: true })
  return true
}
