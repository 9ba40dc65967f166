import { Refusal } from '@ect/usecases/refusal.ts'
import type { MessagingExtensionAttachment, MessagingExtensionResponse } from 'botbuilder'

import type { BotParts } from '../botParts.ts'

export function found(
  attachments: readonly MessagingExtensionAttachment[],
): MessagingExtensionResponse {
  return {
    composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [...attachments] },
  }
}

export const NOTHING_FOUND = found([])

/** What stands in place of a list: Teams would show no more of a failed search than that it failed. */
export async function orSentence(
  { newId, onFault }: Pick<BotParts, 'newId' | 'onFault'>,
  search: () => Promise<MessagingExtensionResponse>,
): Promise<MessagingExtensionResponse> {
  try {
    return await search()
  } catch (thrown) {
    if (thrown instanceof Refusal) return said(thrown.message)
    const traceId = newId()
    onFault(thrown, traceId)
    return said(`Something went wrong on our side. Try again soon. (${traceId})`)
  }
}

function said(text: string): MessagingExtensionResponse {
  return { composeExtension: { type: 'message', text } }
}
