import type { ParkedNotice } from '@ect/contract/listParkedNotices.ts'
import { expect, test } from '@jest/globals'

import { nameOfParked, parkedInWords, retriedInWords, whyParked } from './parkedInWords.ts'

const parked: ParkedNotice = {
  id: 'a1',
  channel: 'card',
  notice: 'reviewShared',
  to: 'Amara Whitcombe',
  failing: 'fault',
  tries: 8,
  since: '2026-11-23T09:00:00.000Z',
}

test.each<[Partial<ParkedNotice>, string, string]>([
  [{}, 'Amara Whitcombe', 'A card in chat that a report is ready to read'],
  [
    { channel: 'mail', notice: 'reportReminder' },
    'Amara Whitcombe',
    'An email to remind of a report',
  ],
  [
    { channel: 'feed', notice: 'visitToFollow' },
    'Amara Whitcombe',
    'A line in the activity feed about a visit or call to come',
  ],
])('%j reads as who and what', (changes, name, what) => {
  expect(nameOfParked({ ...parked, ...changes })).toBe(name)
  expect(parkedInWords({ ...parked, ...changes })).toBe(what)
})

test('what is for nobody is named by what it is', () => {
  const { to: _to, notice: _notice, ...forNobody } = parked
  expect(nameOfParked({ ...forNobody, channel: 'filing' })).toBe('Signed copy')
  expect(parkedInWords({ ...forNobody, channel: 'filing' })).toBe(
    'To be kept in the school’s records site',
  )
  expect(nameOfParked(forNobody)).toBe('Someone who is not on record any more')
})

test.each([
  ['away', 'did not answer for a whole day'],
  ['unreachable', 'refused to bring it to this person'],
  ['fault', 'was refused 8 times'],
] as const)('%s is said in plain words', (failing, words) => {
  expect(whyParked({ ...parked, failing })).toContain(words)
})

test.each([
  [0, 'Nothing was left to try'],
  [1, 'It is tried again'],
  [3, '3 are tried again'],
])('after %d that were tried again, one reads what happened', (retried, words) => {
  expect(retriedInWords(retried)).toContain(words)
})
