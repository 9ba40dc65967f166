import { jsonOrText } from '../jsonOrText.ts'
import type { WireLog } from '../wire.ts'
import type { Activity } from './activities.ts'

/** How long Teams waits for a bot before it says that the app cannot be reached. */
const PATIENCE_MS = 15_000

export interface BotAnswer {
  readonly status: number
  readonly body: unknown
}

/** Delivers activities to the bot, signed. `undefined` when the bot cannot be reached. */
export type SendToBot = (activity: Activity) => Promise<BotAnswer | undefined>

export interface BotEndpointParts {
  readonly endpoint: string
  readonly botToken: () => Promise<string>
  readonly wire: WireLog
  readonly stopping: AbortSignal
}

export function createBotEndpoint({
  endpoint,
  botToken,
  wire,
  stopping,
}: BotEndpointParts): SendToBot {
  return async (activity) => {
    const answer = await post(endpoint, activity, { token: await botToken(), stopping })
    wire.record({
      from: 'Teams',
      to: 'bot',
      what: [activity.type, activity.name].filter(Boolean).join(' '),
      ...(answer ? { status: answer.status } : {}),
      body: { activity, answer: answer?.body ?? null },
    })
    return answer
  }
}

async function post(
  endpoint: string,
  activity: Activity,
  { token, stopping }: { readonly token: string; readonly stopping: AbortSignal },
): Promise<BotAnswer | undefined> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
      signal: AbortSignal.any([stopping, AbortSignal.timeout(PATIENCE_MS)]),
    })
    return { status: response.status, body: jsonOrText(await response.text()) }
  } catch {
    return undefined
  }
}
