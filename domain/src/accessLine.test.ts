import { describe, expect, test } from '@jest/globals'

import { type AccessLine, accessLineId } from './accessLine.ts'
import { helen, marcus } from './testing/stonebeck.ts'

const read: AccessLine = {
  appropriateBodyId: 'lanternfield',
  inductionId: 'amara',
  reportId: 'amara-1',
  who: marcus,
  role: 'induction-tutor',
  version: 1,
  place: 'tab',
  at: '2026-11-23T10:15:00.000Z',
}

describe('reads that are one line', () => {
  test.each([
    ['a minute later', { at: '2026-11-23T10:16:00.000Z' }],
    ['at the end of the same quarter of an hour', { at: '2026-11-23T10:29:59.999Z' }],
    ['under a new name', { who: { ...marcus, name: 'Marcus Ellery-Shaw' } }],
  ] as const)('%s', (_, change) => {
    expect(accessLineId({ ...read, ...change })).toBe(accessLineId(read))
  })

  test.each([
    ['in the next quarter of an hour', { at: '2026-11-23T10:30:00.000Z' }],
    ['at the same minute an hour later', { at: '2026-11-23T11:15:00.000Z' }],
    ['by someone else', { who: helen }],
    ['by the same person in another role', { role: 'headteacher' }],
    ['of the next version', { version: 2 }],
    ['of a draft', { version: 'draft' }],
    ['on a card', { place: 'card' }],
    ['of another report', { reportId: 'amara-2' }],
  ] as const)('but not a read %s', (_, change) => {
    expect(accessLineId({ ...read, ...change })).not.toBe(accessLineId(read))
  })
})
