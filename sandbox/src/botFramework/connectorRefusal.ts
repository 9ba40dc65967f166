import { jsonReply, type Reply } from '../httpServer.ts'

/** The connector's refusals that a bot meets, with Teams' own status for each. */
const STATUS = {
  Unauthorized: 401,
  BadSyntax: 400,
  BadArgument: 400,
  ForbiddenOperationException: 403,
  BotNotInConversationRoster: 403,
  MessageWritesBlocked: 403,
  ConversationNotFound: 404,
  ActivityNotFoundInConversation: 404,
  MemberNotFoundInConversation: 404,
  MessageSizeTooBig: 413,
} as const

export type ConnectorCode = keyof typeof STATUS

/** An expected "no" of the connector. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal'
  readonly code: ConnectorCode

  constructor(code: ConnectorCode, sentence: string) {
    super(sentence)
    this.code = code
  }
}

export function connectorRefusalReply({ code, message }: ConnectorRefusal): Reply {
  return jsonReply(STATUS[code], { error: { code, message } })
}
