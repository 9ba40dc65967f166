import { expect, test } from '@jest/globals'

import { readerInWords, readInWords, type Line } from './accessInWords.ts'

const read: Line = {
  who: 'Helen Adeyinka',
  isYou: false,
  role: 'headteacher',
  version: 1,
  place: 'tab',
  at: '2026-11-23T10:00:00.000Z',
}
const you = { isYou: true, role: 'ect', who: 'Amara Whitcombe' } as const
const reportTitle = 'term 1 progress review'

test.each([
  [{}, 'Helen Adeyinka, headteacher, opened it'],
  [
    { version: 2, place: 'card' },
    'Helen Adeyinka, headteacher, read it on a card in chat (version 2)',
  ],
  [{ place: 'sent-card' }, 'Helen Adeyinka, headteacher, was sent it on a card in chat'],
  [{ ...you, place: 'sent-card' }, 'You were sent it on a card in chat'],
  [{ ...you, place: 'copy' }, 'You kept a copy'],
  [{ ...you, version: 'draft' }, 'You read what was being written in it'],
  [{ reportTitle }, 'Helen Adeyinka, headteacher, opened the term 1 progress review'],
  [
    { reportTitle, place: 'support-plan' },
    'Helen Adeyinka, headteacher, opened the support plan of the term 1 progress review',
  ],
] as const)('%j reads: %s', (change, words) => {
  const line = { ...read, ...change }
  expect(`${readerInWords(line)} ${readInWords(line)}`).toBe(words)
})
