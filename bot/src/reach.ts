import type { PersonId } from '@ect/domain/people.ts'
import type { ReachStore } from '@ect/usecases/ports/people.ts'
import type { ConversationAccount, ConversationReference } from 'botbuilder'
import type { ConversationReferenceStore } from '@microsoft/teamsfx'

import { personInChat } from './sender.ts'

type Reference = Partial<ConversationReference>

/** A person in their own chat, or a team or group chat that the bot was added to. */
export type ReachId = PersonId

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
      const left =
        personInChat(reference.conversation, reference.user) ?? placeOf(reference.conversation)
      if (!left || !(await reachOf(reach, left))) return false
      await reach.remove(left)
      return true
    },

    list: () => Promise.reject(new Error('People are found in the records, not by installation.')),
  }
}

export async function reachOf(reach: ReachStore, id: ReachId): Promise<Reach | undefined> {
  return reach.get(id)
}

/** A team or group chat; the threads of a channel are one place with it. */
export function placeOf(conversation: ConversationAccount | undefined): ReachId | undefined {
  if (!conversation?.tenantId || conversation.conversationType === 'personal') return undefined
  const [thread = ''] = conversation.id.split(';')
  // Not every letter of Teams' own ids can stand in an id of the records.
  return `${conversation.tenantId}.${thread.replaceAll(/[^\w.-]/g, '~')}`
}

/** Whether a person or place has had its welcome since the app was last installed there. */
export async function isWelcomed(reach: ReachStore, id: ReachId): Promise<boolean> {
  return (await reachOf(reach, id))?.welcomed === true
}

export async function keepWelcomed(
  reach: ReachStore,
  id: ReachId,
  reference: Reference,
): Promise<void> {
  await reach.put(id, { ...reference, ...(await reachOf(reach, id)), welcomed: true })
}
