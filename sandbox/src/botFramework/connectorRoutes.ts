import { randomUUID } from 'node:crypto'

import { type Call, jsonReply, type Reply, type Route } from '../httpServer.ts'
import { personInChat } from '../teams/addresses.ts'
import type { AppChoices } from '../teams/appChoices.ts'
import type { Changes } from '../teams/changes.ts'
import type { Messages } from '../teams/messages.ts'
import { contentOf } from './botActivity.ts'
import { ConnectorRefusal } from './connectorRefusal.ts'
import { conversationAt, openConversation } from './conversations.ts'
import { memberIn, membersOf } from './roster.ts'

const CONVERSATION = '/connector/v3/conversations/:conversation'

export interface ConnectorParts {
  readonly messages: Messages
  readonly changes: Changes
  readonly appChoices: Pick<AppChoices, 'has' | 'isBlocked'>
}

/** The Bot Connector REST API, as far as a Teams bot uses it. */
export function connectorRoutes(parts: ConnectorParts): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/connector/v3/conversations',
      answer: ({ body }) => create(parts, body),
    },
    {
      method: 'POST',
      path: `${CONVERSATION}/activities`,
      answer: (call) => jsonReply(201, { id: post(parts, within(call), call.body) }),
    },
    {
      method: 'POST',
      path: `${CONVERSATION}/activities/:activity`,
      answer: (call) => jsonReply(201, { id: post(parts, within(call), call.body) }),
    },
    {
      method: 'PUT',
      path: `${CONVERSATION}/activities/:activity`,
      answer: (call) =>
        update(parts, { conversation: within(call), id: activityId(call), body: call.body }),
    },
    {
      method: 'DELETE',
      path: `${CONVERSATION}/activities/:activity`,
      answer: (call) => remove(parts, within(call), activityId(call)),
    },
    {
      method: 'GET',
      path: `${CONVERSATION}/members`,
      answer: (call) => jsonReply(200, membersOf(within(call))),
    },
    {
      method: 'GET',
      path: `${CONVERSATION}/pagedmembers`,
      answer: (call) => jsonReply(200, { members: membersOf(within(call)) }),
    },
    {
      method: 'GET',
      path: `${CONVERSATION}/members/:member`,
      answer: (call) => jsonReply(200, memberIn(within(call), call.params['member'] ?? '')),
    },
  ]
}

const within = ({ params }: Call): string => conversationAt(params['conversation'] ?? '')

const activityId = ({ params }: Call): string => params['activity'] ?? ''

function create(parts: ConnectorParts, body: string): Reply {
  const { conversationId, activity } = openConversation(body, parts.appChoices)
  if (activity === undefined || activity === null) return jsonReply(201, { id: conversationId })
  const id = post(parts, conversationId, JSON.stringify(activity))
  const thread = personInChat(conversationId) ? conversationId : `${conversationId};messageid=${id}`
  return jsonReply(201, { id: thread, activityId: id })
}

function post(
  { messages, changes, appChoices }: ConnectorParts,
  conversation: string,
  body: string,
): string {
  assertWelcome(appChoices, conversation)
  const content = contentOf(body)
  if (!content) return `1:${randomUUID()}`
  const id = messages.add(conversation, 'bot', content)
  changes.tell(personInChat(conversation)?.key)
  return id
}

/** Whoever removed or blocked the app hears nothing more of it. */
function assertWelcome(appChoices: ConnectorParts['appChoices'], conversation: string): void {
  const person = personInChat(conversation)
  if (!person) return
  if (!appChoices.has(person)) {
    throw new ConnectorRefusal('BotNotInConversationRoster', 'The bot is not in this chat.')
  }
  if (appChoices.isBlocked(person)) {
    throw new ConnectorRefusal('MessageWritesBlocked', 'Thread is blocked from message writes.')
  }
}

function update(
  { messages, changes }: ConnectorParts,
  {
    conversation,
    id,
    body,
  }: { readonly conversation: string; readonly id: string; readonly body: string },
): Reply {
  const content = contentOf(body)
  if (!content || !messages.replace(conversation, id, content)) throw activityNotFound()
  changes.tell(personInChat(conversation)?.key)
  return jsonReply(200, { id })
}

function remove({ messages, changes }: ConnectorParts, conversation: string, id: string): Reply {
  if (!messages.remove(conversation, id)) throw activityNotFound()
  changes.tell(personInChat(conversation)?.key)
  return { status: 200 }
}

function activityNotFound(): ConnectorRefusal {
  return new ConnectorRefusal(
    'ActivityNotFoundInConversation',
    'The activity was not found in the conversation.',
  )
}
