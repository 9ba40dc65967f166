import { describe, expect, test } from '@jest/globals'

import { cardTitle } from './cardTitle.ts'
import { readInvokeReply, SOMETHING_WENT_WRONG } from './invokeResult.ts'

const CARD = 'application/vnd.microsoft.card.adaptive'
const MESSAGE = 'application/vnd.microsoft.activity.message'
const ERROR = 'application/vnd.microsoft.error'

describe('the answer to a card button', () => {
  test.each([
    { statusCode: 200, type: CARD, value: { type: 'AdaptiveCard' }, shows: 'card' },
    { statusCode: 200, type: MESSAGE, value: 'Signed.', text: 'Signed.', shows: 'message' },
    {
      statusCode: 400,
      type: ERROR,
      value: { code: 'report-changed', message: 'Someone else changed this report.' },
      text: 'Someone else changed this report.',
      shows: 'error',
    },
    { statusCode: 500, type: ERROR, value: {}, text: SOMETHING_WENT_WRONG, shows: 'error' },
    { statusCode: 200, type: CARD, value: null, text: SOMETHING_WENT_WRONG, shows: 'error' },
    { statusCode: 500, type: MESSAGE, value: 'No.', text: SOMETHING_WENT_WRONG, shows: 'error' },
    { statusCode: 504, type: '', value: undefined, text: SOMETHING_WENT_WRONG, shows: 'error' },
  ])('$statusCode $type shows $shows: $text', ({ shows, text, ...reply }) => {
    expect(readInvokeReply(reply)).toMatchObject({ shows, ...(text && { text }) })
  })
})

describe('a card is called', () => {
  test('by its heading, wherever it lies', () => {
    const heading = { type: 'TextBlock', style: 'heading', text: '**Progress review**, term 1' }
    const columns = { type: 'ColumnSet', columns: [{ type: 'Column', items: [heading] }] }
    const card = { body: [{ type: 'TextBlock', text: 'Stonebeck Academy' }, columns] }
    expect(cardTitle(card)).toBe('Progress review, term 1')
  })

  test('by its first text when it has no heading, and "Card" when it has none', () => {
    expect(cardTitle({ body: [{ type: 'TextBlock', text: 'Hello' }] })).toBe('Hello')
    expect(cardTitle({ body: [{ type: 'Image' }] })).toBe('Card')
    expect(cardTitle(undefined)).toBe('Card')
  })
})
