import { ActivityEventNames, type Middleware } from 'botbuilder'
import { z } from 'zod'

/** Azure's name for what tries again inside one call. */
const RETRIES = { name: 'defaultRetryPolicy' } as const

const Connector = z.object({
  client: z.object({
    pipeline: z.custom<{ removePolicy(which: { readonly name: string }): unknown }>(
      (pipeline) => typeof Reflect.get(Object(pipeline), 'removePolicy') === 'function',
    ),
  }),
})

/**
 * What the bot sends by itself is tried again by the outbox alone. The connector would keep to a
 * `Retry-After` too, but with the card in its hands, however long that is. Replies keep its retries.
 */
export const outboxRetries: Middleware = {
  async onTurn(context, next) {
    if (context.activity.name === ActivityEventNames.ContinueConversation) {
      const client: unknown = context.turnState.get(context.adapter.ConnectorClientKey)
      Connector.parse(client).client.pipeline.removePolicy(RETRIES)
    }
    await next()
  },
}
