import { z } from 'zod'

import { TEAM } from '../people.ts'
import { chatIdOf, personAddressed, personInChat } from '../teams/addresses.ts'
import type { AppChoices } from '../teams/appChoices.ts'
import { parsedBody } from './botActivity.ts'
import { ConnectorRefusal } from './connectorRefusal.ts'

const CreateConversation = z.object({
  isGroup: z.boolean().nullish(),
  members: z.array(z.object({ id: z.string() })).nullish(),
  tenantId: z.string().nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).nullish(),
      channel: z.object({ id: z.string() }).nullish(),
    })
    .nullish(),
  activity: z.unknown().optional(),
})

export interface NewConversation {
  readonly conversationId: string
  /** The first message, when the bot starts with one. */
  readonly activity: unknown
}

/** Opens the personal chat or the channel that a bot asks for. @throws ConnectorRefusal */
export function openConversation(
  body: string,
  appChoices: Pick<AppChoices, 'has'>,
): NewConversation {
  const { success, data } = CreateConversation.safeParse(parsedBody(body))
  if (!success) throw new ConnectorRefusal('BadSyntax', 'Invalid conversation parameters.')
  const { channelData, activity } = data
  const channelId = channelData?.channel?.id
  if (channelId !== undefined) return { conversationId: channelWithId(channelId), activity }
  return { conversationId: personalChat(data, appChoices), activity }
}

/** The stored conversation that an address means; a channel's thread is the channel. */
export function conversationAt(address: string): string {
  const [channelId = ''] = address.split(';')
  if (isChannel(channelId)) return channelId
  if (personInChat(address)) return address
  throw new ConnectorRefusal('ConversationNotFound', 'Conversation not found.')
}

function personalChat(
  { members, tenantId, channelData }: z.infer<typeof CreateConversation>,
  appChoices: Pick<AppChoices, 'has'>,
): string {
  const [member, ...others] = members ?? []
  const tenant = tenantId ?? channelData?.tenant?.id
  if (!member || others.length > 0 || !tenant) {
    throw new ConnectorRefusal('BadSyntax', 'A personal chat needs one member and a tenant.')
  }
  const person = personAddressed(member.id, tenant)
  if (!person) {
    throw new ConnectorRefusal(
      'ForbiddenOperationException',
      'The bot is not permitted to interact with this user.',
    )
  }
  if (appChoices.has(person)) return chatIdOf(person)
  throw new ConnectorRefusal(
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  )
}

function channelWithId(id: string): string {
  if (isChannel(id)) return id
  throw new ConnectorRefusal(
    'BotNotInConversationRoster',
    'The bot is not part of the conversation roster.',
  )
}

const isChannel = (id: string): boolean => TEAM.channels.some((channel) => channel.id === id)
