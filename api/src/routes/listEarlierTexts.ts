import { listEarlierTextsContract } from '@ect/contract/listEarlierTexts.ts'
import { listEarlierTexts } from '@ect/usecases/listEarlierTexts.ts'

import { route } from '../http/route.ts'

export const listEarlierTextsRoute = route(
  listEarlierTextsContract,
  async ({ ports, caller, params }) => {
    const texts = await listEarlierTexts(ports, caller, params)
    return {
      texts: texts.map(({ question, answer, typed: { at, device }, replacedAt }) => ({
        question,
        answer,
        typedAt: at,
        replacedAt,
        ...(device !== undefined && { device }),
      })),
    }
  },
)
