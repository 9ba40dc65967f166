import { listEarlierTextsContract } from '@ect/contract/listEarlierTexts.ts'
import { listEarlierTexts } from '@ect/usecases/listEarlierTexts.ts'

import { route } from '../http/route.ts'
import { toEarlierTextView } from './earlierTextView.ts'

export const listEarlierTextsRoute = route(
  listEarlierTextsContract,
  async ({ ports, caller, params }) => {
    const texts = await listEarlierTexts(ports, caller, params)
    return { texts: texts.map(toEarlierTextView) }
  },
)
