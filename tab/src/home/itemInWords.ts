import type { InductionItem } from '@ect/contract/inductionItem.ts'
import { inWords } from '@ect/domain/calendar.ts'

/** `FTE 0.6, estimated end 20 July 2029` */
export function itemInWords({
  fte,
  estimatedEndOn,
}: Pick<InductionItem, 'fte' | 'estimatedEndOn'>): string {
  const hours = fte === 0 ? 'No contract runs now' : `FTE ${fte}`
  return estimatedEndOn === undefined ? hours : `${hours}, estimated end ${inWords(estimatedEndOn)}`
}
