import { amara } from '@ect/domain/testing/stonebeck.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import { expect, test } from '@jest/globals'

import { callerOf, KEY, recordsWith, sharedReview } from '../testing/records.ts'
import { cardFor } from './cardFor.ts'

test('words are asked for at once where a question, or a reason, is sent without any', async () => {
  const { ports } = await recordsWith(sharedReview())
  const opened = await viewReport(ports, callerOf(amara), KEY)
  const card = cardFor({ opened, mri: '29:a', openInTab: 'https://x.example', commandId: 'c' })
  const unfolded = (card.actions ?? []).flatMap((one) =>
    one.type === 'Action.ShowCard' ? [one.card] : [],
  )
  expect(unfolded.map(({ body }) => body[0])).toEqual([
    expect.objectContaining({ id: 'queryText', isRequired: true }),
    expect.objectContaining({ id: 'declineReason', isRequired: true }),
  ])
})
