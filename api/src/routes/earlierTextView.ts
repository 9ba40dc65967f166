import type { EarlierTexts } from '@ect/contract/listEarlierTexts.ts'
import type { EarlierText } from '@ect/domain/draft.ts'

/** What crosses the wire of a text that was replaced or taken out. */
export function toEarlierTextView({
  question,
  answer,
  typed: { at, device },
  replacedAt,
}: EarlierText): EarlierTexts['texts'][number] {
  return {
    question,
    answer,
    typedAt: at,
    replacedAt,
    ...(device !== undefined && { device }),
  }
}
