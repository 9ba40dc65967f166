import { type Call, jsonReply, type Reply } from '../httpServer.ts'
import type { Person } from '../people.ts'
import { type Activity, extensionSearch, pastedLink, type Sending } from './activities.ts'
import type { SendToBot } from './botEndpoint.ts'
import type { ExtensionOnClient } from './clientApi.ts'
import { bodyOf, ClientRefusal } from './clientRefusal.ts'
import { LinkBody, SearchBody } from './clientRequests.ts'
import { extensionReply } from './composeExtension.ts'
import type { PersonStateParts } from './personState.ts'

export interface ExtensionParts extends Pick<
  PersonStateParts,
  'manifest' | 'clock' | 'appChoices'
> {
  readonly send: SendToBot
  readonly serviceUrl: string
}

interface ExtensionRoute {
  readonly path: string
  readonly answer: (person: Person, call: Call) => Promise<Reply>
}

/** What one person does with the app's message extension, as `clientApi.ts` lists it. */
export function extensionRoutes(parts: ExtensionParts): readonly ExtensionRoute[] {
  const { manifest, send, clock, serviceUrl, appChoices } = parts
  const asked = async (
    person: Person,
    activity: (sending: Sending, extension: ExtensionOnClient) => Activity,
  ): Promise<Reply> => {
    const { extension } = manifest
    if (!extension || !appChoices.has(person))
      throw new ClientRefusal(404, 'There is no extension here.')
    const sending = { person, serviceUrl, at: clock.now() }
    return jsonReply(200, extensionReply(await send(activity(sending, extension))))
  }
  return [
    {
      path: 'extension/search',
      answer: (person: Person, call: Call) => {
        const { typed } = bodyOf(SearchBody, call)
        return asked(person, (sending, extension) => extensionSearch(sending, extension, typed))
      },
    },
    {
      path: 'extension/link',
      answer: (person: Person, call: Call) => {
        const { url } = bodyOf(LinkBody, call)
        return asked(person, (sending) => pastedLink(sending, url))
      },
    },
  ]
}
