import { randomUUID } from 'node:crypto'

import { APPS, type Person } from '../people.ts'
import { BOT_ADDRESS, chatIdOf, mriOf } from './addresses.ts'
import type { ExtensionOnClient, InvokeRequest } from './clientApi.ts'

/** A Bot Framework activity as Teams sends it. */
export type Activity = Readonly<Record<string, unknown>> & {
  readonly type: string
  readonly id: string
  readonly name?: string
}

export interface Sending {
  readonly person: Person
  readonly serviceUrl: string
  /** Business time. */
  readonly at: string
}

export function appInstalled(sending: Sending): readonly Activity[] {
  const { person } = sending
  return [
    { ...personal(sending), type: 'installationUpdate', action: 'add' },
    {
      ...personal(sending),
      type: 'conversationUpdate',
      membersAdded: [{ id: mriOf(person), aadObjectId: person.oid }, { id: BOT_ADDRESS }],
    },
  ]
}

export function appRemoved(sending: Sending): Activity {
  return { ...personal(sending), type: 'installationUpdate', action: 'remove' }
}

interface Said {
  readonly id: string
  readonly text: string
  readonly card?: unknown
}

export function said(sending: Sending, { id, text, card }: Said): Activity {
  const content = { contentType: 'application/vnd.microsoft.card.adaptive', content: card }
  const attachments = card === undefined ? {} : { attachments: [content] }
  return { ...personal(sending), id, type: 'message', text, textFormat: 'plain', ...attachments }
}

/** What someone looks for in the message extension; its first search comes before any letter. */
export function extensionSearch(
  sending: Sending,
  { commandId, parameter }: ExtensionOnClient,
  typed: string,
): Activity {
  const first = { name: 'initialRun', value: 'true' }
  return {
    ...personal(sending),
    type: 'invoke',
    name: 'composeExtension/query',
    value: {
      commandId,
      parameters: [typed === '' ? first : { name: parameter.name, value: typed }],
      queryOptions: { skip: 0, count: 25 },
    },
  }
}

export function pastedLink(sending: Sending, url: string): Activity {
  return {
    ...personal(sending),
    type: 'invoke',
    name: 'composeExtension/queryLink',
    value: { url },
  }
}

export function cardAction(
  sending: Sending,
  { messageId, action, trigger }: InvokeRequest,
): Activity {
  return {
    ...personal(sending),
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action, trigger },
    replyToId: messageId,
  }
}

function personal({ person, serviceUrl, at }: Sending) {
  return {
    id: `f:${randomUUID()}`,
    channelId: 'msteams',
    serviceUrl,
    timestamp: at,
    localTimezone: 'Europe/London',
    locale: 'en-GB',
    from: { id: mriOf(person), name: person.name, aadObjectId: person.oid },
    recipient: { id: BOT_ADDRESS, name: APPS.teams.name },
    conversation: {
      id: chatIdOf(person),
      conversationType: 'personal',
      tenantId: person.tenantId,
    },
    channelData: { tenant: { id: person.tenantId } },
    entities: [
      {
        type: 'clientInfo',
        locale: 'en-GB',
        country: 'GB',
        platform: 'Web',
        timezone: 'Europe/London',
      },
    ],
  }
}
