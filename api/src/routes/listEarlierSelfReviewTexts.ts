import { listEarlierSelfReviewTextsContract } from '@ect/contract/listEarlierSelfReviewTexts.ts'
import { listEarlierSelfReviewTexts } from '@ect/usecases/listEarlierSelfReviewTexts.ts'

import { route } from '../http/route.ts'
import { toEarlierTextView } from './earlierTextView.ts'

export const listEarlierSelfReviewTextsRoute = route(
  listEarlierSelfReviewTextsContract,
  async ({ ports, caller, params }) => {
    const texts = await listEarlierSelfReviewTexts(ports, caller, params)
    return { texts: texts.map(toEarlierTextView) }
  },
)
