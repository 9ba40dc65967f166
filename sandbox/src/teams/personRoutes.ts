import { personByKey } from '../directory.ts'
import { EntraRefusal } from '../entra/entraRefusal.ts'
import { type Call, jsonReply, type Reply, type Route } from '../httpServer.ts'
import { type Person, TEAM } from '../people.ts'
import { appRemoved, cardAction, said, type Sending } from './activities.ts'
import { chatIdOf } from './addresses.ts'
import type { SendToBot } from './botEndpoint.ts'
import { invokeReply } from './cardInvoke.ts'
import type { Changes } from './changes.ts'
import { bodyOf, ClientRefusal } from './clientRefusal.ts'
import { AppBody, InvokeBody, SaveTabBody, SayBody } from './clientRequests.ts'
import { eventStream } from './eventStream.ts'
import { extensionRoutes } from './extensionRoutes.ts'
import { isInTeam, personState, type PersonStateParts } from './personState.ts'

export interface PersonRouteParts extends PersonStateParts {
  readonly changes: Changes
  readonly send: SendToBot
  readonly serviceUrl: string
  /** As Teams' getAuthToken; @throws EntraRefusal */
  readonly ssoToken: (personKey: string) => Promise<string>
}

/** What one person does in the client, as `clientApi.ts` lists it. */
export function personRoutes(parts: PersonRouteParts): readonly Route[] {
  const { feed, changes, messages } = parts
  return [
    get('state', (person) => jsonReply(200, personState(parts, person))),
    get('events', (person) => eventStream(changes, person.key)),
    post('messages', (person, call) => say(parts, person, call)),
    post('invoke', (person, call) => invoke(parts, person, call)),
    post('app', (person, call) => chooseApp(parts, person, call)),
    ...extensionRoutes(parts).map(({ path, answer }) => post(path, answer)),
    post('token', (person) => token(parts, person)),
    post('feed/:id/read', ({ key }, { params }) => {
      if (!feed.markRead(key, params['id'] ?? '')) throw new ClientRefusal(404, 'No such notice.')
      changes.tell(key)
      return { status: 204 }
    }),
    post('chats/:chat/read', (person, { params }) => {
      messages.markRead(person.key, ownChat(parts, person, params['chat']))
      changes.tell(person.key)
      return { status: 204 }
    }),
    post('channels/:channel/tabs', (person, call) => saveTab(parts, person, call)),
  ]
}

type Answer = (person: Person, call: Call) => Reply | Promise<Reply>

const get = (path: string, answer: Answer): Route => forPerson('GET', path, answer)
const post = (path: string, answer: Answer): Route => forPerson('POST', path, answer)

function forPerson(method: string, path: string, answer: Answer): Route {
  return {
    method,
    path: `/sandbox/:person/${path}`,
    answer(call) {
      const person = personByKey(call.params['person'] ?? '')
      if (!person) throw new ClientRefusal(404, 'There is no such person in this sandbox.')
      return answer(person, call)
    },
  }
}

function say(
  { messages, changes, send, ...parts }: PersonRouteParts,
  person: Person,
  call: Call,
): Reply {
  const { conversationId, text, card } = bodyOf(SayBody, call)
  const content = { ...(text !== '' && { text }), ...(card !== undefined && { card }) }
  const id = messages.add(ownChat(parts, person, conversationId), 'me', content)
  messages.markRead(person.key, conversationId)
  changes.tell(person.key)
  void send(said(sendingOf(parts, person), { id, text, card }))
  return jsonReply(201, { id })
}

async function invoke(
  { messages, send, ...parts }: PersonRouteParts,
  person: Person,
  call: Call,
): Promise<Reply> {
  const { action, ...body } = bodyOf(InvokeBody, call)
  if (!messages.has(ownChat(parts, person, body.conversationId), body.messageId)) {
    throw new ClientRefusal(404, 'That message is not in this chat.')
  }
  const { id, type, verb, data } = action
  const pressed = { type, ...(id === undefined ? {} : { id }), verb, data }
  const activity = cardAction(sendingOf(parts, person), { ...body, action: pressed })
  return jsonReply(200, invokeReply(await send(activity)))
}

function chooseApp(
  { appChoices, changes, send, ...parts }: PersonRouteParts,
  person: Person,
  call: Call,
): Reply {
  const { action } = bodyOf(AppBody, call)
  if (!appChoices.has(person)) throw new ClientRefusal(404, 'The app is not installed for you.')
  if (action === 'remove') {
    appChoices.remove(person)
    void send(appRemoved(sendingOf(parts, person)))
  } else appChoices.block(person, action === 'block')
  changes.tell(person.key)
  return { status: 204 }
}

async function token({ ssoToken }: PersonRouteParts, { key }: Person): Promise<Reply> {
  try {
    return jsonReply(200, { token: await ssoToken(key) })
  } catch (thrown) {
    if (thrown instanceof EntraRefusal) return jsonReply(403, { reason: 'resourceRequiresConsent' })
    throw thrown
  }
}

function saveTab({ channelTabs, changes }: PersonRouteParts, person: Person, call: Call): Reply {
  const channel = TEAM.channels.find(({ id }) => id === call.params['channel'])
  if (!channel || !isInTeam(person)) throw new ClientRefusal(404, 'There is no such channel.')
  const { entityId, contentUrl, suggestedDisplayName } = bodyOf(SaveTabBody, call)
  const tab = { entityId, contentUrl, name: suggestedDisplayName }
  channelTabs.save(channel.id, tab)
  changes.tell()
  return jsonReply(201, tab)
}

function sendingOf(
  { clock, serviceUrl }: Pick<PersonRouteParts, 'clock' | 'serviceUrl'>,
  person: Person,
): Sending {
  return { person, serviceUrl, at: clock.now() }
}

function ownChat(
  { appChoices }: Pick<PersonRouteParts, 'appChoices'>,
  person: Person,
  conversationId: string | undefined,
): string {
  const own = chatIdOf(person)
  if (conversationId === own && appChoices.has(person)) return own
  throw new ClientRefusal(404, 'There is no such chat.')
}
