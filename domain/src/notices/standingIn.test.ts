import { describe, expect, test } from '@jest/globals'

import { delivered } from '../report/delivering.ts'
import { lineTo, noticeTo, type Outgoing } from '../report/outgoing.ts'
import { later } from '../testing/later.ts'
import { sharedReview } from '../testing/reports.ts'
import { amara, marcus } from '../testing/stonebeck.ts'
import type { Delivery } from './delivery.ts'
import type { Failure } from './retrying.ts'

const at = '2026-11-23T14:00:00.000Z'
const about = { id: 'share-1', version: 1, due: at } as const
const NOT_YET = { kind: 'not-yet' } as const
const REFUSED = { kind: 'unreachable' } as const

const waitingFor = (...outbox: readonly Outgoing[]) => sharedReview({ outbox })
const failed = (send: Outgoing['send'], failure: Failure, to = amara.id): Delivery => ({
  id: send === 'installation' ? `installation.${to}` : `share-1.reviewShared.${send}.${to}`,
  sent: false,
  failure,
})
const outboxAfter = (report: ReturnType<typeof waitingFor>, ...deliveries: readonly Delivery[]) =>
  delivered(report, deliveries, at, later).outbox.map(({ id, send }) => [send, id])

const both = noticeTo(amara.id, 'reviewShared', about)
const line = lineTo(marcus.id, 'reviewShared', about)
const MAIL = ['mail', `share-1.reviewShared.mail.${amara.id}`]

describe('a notice that Teams refuses for good', () => {
  test('goes as one email, though it was to be a card and a line', () => {
    const report = waitingFor(...both)
    expect(outboxAfter(report, failed('card', REFUSED), failed('feed', REFUSED))).toEqual([MAIL])
  })

  test('as a line beside a card is no word of its own', () => {
    expect(outboxAfter(waitingFor(...both), failed('feed', REFUSED))).toEqual([
      ['card', `share-1.reviewShared.card.${amara.id}`],
    ])
  })

  test('as a line without a card goes as an email', () => {
    expect(outboxAfter(waitingFor(line), failed('feed', REFUSED, marcus.id))).toEqual([
      ['mail', `share-1.reviewShared.mail.${marcus.id}`],
    ])
  })
})

describe('a notice for someone without the app', () => {
  test('waits, and the app is asked for, once', () => {
    const report = waitingFor(...both)
    const first = delivered(report, [failed('card', NOT_YET)], at, later)
    const second = delivered(first, [failed('feed', NOT_YET)], at, later)
    expect(second.outbox.map(({ send }) => send)).toEqual(['card', 'feed', 'installation'])
  })

  test('goes as an email when the app may not be installed; what is for others waits as it did', () => {
    const first = delivered(waitingFor(...both, line), [failed('card', NOT_YET)], at, later)
    expect(outboxAfter(first, failed('installation', REFUSED))).toEqual([MAIL, ['feed', line.id]])
  })

  test('goes as an email when an hour later the bot still cannot reach them', () => {
    const hours = (count: number) => later(at, count * 3600)
    const first = delivered(waitingFor(...both), [failed('card', NOT_YET)], at, later)
    const sends = (report: typeof first) => report.outbox.map(({ send }) => send)
    const soon = delivered(first, [failed('card', NOT_YET)], hours(0.9), later)
    expect(sends(soon)).toEqual(['card', 'feed', 'installation'])
    const late = delivered(soon, [failed('card', NOT_YET)], hours(1), later)
    expect(sends(late)).toEqual(['mail', 'feed', 'installation'])
  })
})

test('an email that cannot be sent is tried again, and no other goes for it', () => {
  const report = delivered(waitingFor(...both), [failed('card', REFUSED)], at, later)
  expect(outboxAfter(report, failed('mail', REFUSED))).toContainEqual(MAIL)
})
