import type { InvokeReply } from '../../teams/clientApi.ts'

/** What a card's button led to, in the three ways that Teams can show. */
export type InvokeResult =
  | { readonly shows: 'card'; readonly card: object }
  | { readonly shows: 'message'; readonly text: string }
  | { readonly shows: 'error'; readonly text: string }

/** What Teams says when the bot's answer is missing or of no kind that it knows. */
export const SOMETHING_WENT_WRONG = 'Something went wrong. Please try again.'

export function readInvokeReply({ statusCode, type, value }: InvokeReply): InvokeResult {
  const isOk = statusCode >= 200 && statusCode < 300
  if (isOk && type === 'application/vnd.microsoft.card.adaptive' && isObject(value)) {
    return { shows: 'card', card: value }
  }
  if (isOk && type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { shows: 'message', text: value }
  }
  const said = type === 'application/vnd.microsoft.error' ? messageIn(value) : undefined
  return { shows: 'error', text: said ?? SOMETHING_WENT_WRONG }
}

function messageIn(value: unknown): string | undefined {
  const message: unknown = isObject(value) ? Reflect.get(value, 'message') : undefined
  return typeof message === 'string' && message !== '' ? message : undefined
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
