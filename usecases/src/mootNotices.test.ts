import { NOTICE_PLACES } from '@ect/domain/notices/noticeChoices.ts'
import type { NoticeName, OutgoingNotice } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { formalAssessment, progressReview } from '@ect/domain/testing/reports.ts'
import { amara, helen, marcus } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'
import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  integer,
  record,
  tuple,
} from 'fast-check'

import { announceDueReports } from './announceDueReports.ts'
import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { deliverMail } from './deliverMail.ts'
import { replayParked } from './replayParked.ts'
import { sendReminders } from './sendReminders.ts'
import { type MemoryPorts, memoryPorts, NO_HURRY } from './testing/memoryPorts.ts'
import { AMARA_1 } from './testing/people.ts'
import { DEEDS, type Who } from './testing/signingModel.ts'
import { CALLERS, COURSE, press } from './testing/signingPresses.ts'
import { asShownTo, storedReport, submitted } from './testing/steps.ts'

const A_DAY = 24 * 3600
/** Someone who is told of everything at dinner time. */
const AT_DINNER = { places: 'both', quiet: { from: '21:00', to: '19:00' } } as const

test('a reminder that waits for the evening does not come when all have signed by then', async () => {
  const ports = await memoryPorts(progressReview({ id: AMARA_1.reportId }))
  await ports.choices.put(marcus.id, AT_DINNER)
  await announceDueReports(ports, unexpected, NO_HURRY)
  ports.clock.goOn(18 * A_DAY)
  await sendReminders(ports, unexpected, NO_HURRY)
  await deliver(ports)
  expect(told(ports)).toEqual([])
  await submitted(ports)
  ports.clock.goOn(A_DAY / 2)
  await deliver(ports)
  expect(told(ports).map(({ notice }) => notice)).not.toContain('reportReminder')
  expect(told(ports).map(({ notice }) => notice)).not.toContain('reviewDue')
  expect(noticesIn(await storedReport(ports))).toEqual([])
})

test('nor does it join what is told of other reports at the same time', async () => {
  const reports = ['1', '2', '3', '4'].map((n) => progressReview({ id: `amara-${n}` }))
  const ports = await memoryPorts(...reports)
  await ports.choices.put(marcus.id, AT_DINNER)
  await announceDueReports(ports, unexpected, NO_HURRY)
  await submitted(ports)
  ports.clock.goOn(A_DAY * 0.4)
  await deliver(ports)
  const [digest] = ports.microsoft.digests
  expect(digest?.digest.notices.map(({ reportKey }) => reportKey.reportId)).toEqual([
    'amara-2',
    'amara-3',
    'amara-4',
  ])
})

const happening = record({
  hours: constantFrom(0, 1, 9, 24, 7 * 24),
  who: constantFrom<Who>('ect', 'tutor', 'head', 'reviewer'),
  does: constantFrom(...DEEDS),
  followsCourse: constantFrom(true, true, false),
  way: integer({ min: 0, max: 5 }),
  isSent: boolean(),
  isAway: constantFrom(false, false, true),
})
type Happening = typeof happening extends Arbitrary<infer One> ? One : never
const wish = record({
  places: constantFrom(...NOTICE_PLACES),
  quiet: constantFrom('usual' as const, AT_DINNER.quiet),
})

test('whatever happens while notices wait: none asks for what is done, all else arrives', async () => {
  const seen = new Set<string>()
  await assert(
    asyncProperty(
      boolean(),
      tuple(wish, wish, wish),
      array(happening, { minLength: 4, maxLength: 14 }),
      async (isAssessment, wishes, happenings) => {
        const report = isAssessment ? formalAssessment('first') : progressReview()
        const ports = await memoryPorts({ ...report, id: AMARA_1.reportId })
        for (const [n, { id }] of [amara, marcus, helen].entries()) {
          await ports.reach.put(id, {})
          await ports.choices.put(id, wishes[n] ?? AT_DINNER)
        }
        await announceDueReports(ports, unexpected, NO_HURRY)
        const { news, asked } = await goneOn(ports, happenings)
        for (const { id } of [amara, marcus, helen]) {
          await ports.choices.put(id, { places: 'both', quiet: 'none' })
        }
        await replayParked(ports, AMARA_1)
        for (let round = 0; round < 3; round += 1) {
          ports.clock.goOn(A_DAY)
          await deliverNow(ports, false)
        }
        const words = told(ports).map(({ id }) => withoutChannel(id))
        expect(words).toEqual(expect.arrayContaining([...news, ...asked].map(wordOf)))
        expect(noticesIn(await storedReport(ports))).toEqual([])
        for (const { notice } of news) seen.add(notice)
        for (const { notice } of told(ports)) seen.add(notice)
      },
    ),
    { numRuns: 80 },
  )
  expect([...seen]).toEqual(expect.arrayContaining([...ASKS, 'reviewReturned', 'reviewReviewed']))
})

/** What is asked of someone; all else is news to them. */
const ASKS: readonly NoticeName[] = [
  'reviewDue',
  'reportReminder',
  'reviewShared',
  'daysQueried',
  'signatureNeeded',
  'signatureDeclined',
]

/** As a course goes, and now and then as an ECT does not agree. */
const WAYS: typeof COURSE = {
  ...COURSE,
  'with-ect': [
    ['ect', 'signs'],
    ['ect', 'queries'],
    ['ect', 'declines'],
  ],
}

/** All news that there was, and what was asked when the report came where it is now. */
async function goneOn(ports: MemoryPorts, happenings: readonly Happening[]) {
  const news: OutgoingNotice[] = []
  let asked = noticesIn(await storedReport(ports))
  for (const [n, each] of happenings.entries()) {
    ports.clock.goOn(each.hours * 3600)
    await sendReminders(ports, unexpected, NO_HURRY)
    const before = await storedReport(ports)
    await happens(ports, each, `press-${n}`)
    const after = await storedReport(ports)
    const made = noticesIn(after).filter(({ id }) => !before.outbox.some((one) => one.id === id))
    news.push(...made.filter(({ notice }) => !ASKS.includes(notice)))
    const wentOn = after.state !== before.state || after.versions.length > before.versions.length
    if (wentOn) asked = made.filter(({ notice }) => ASKS.includes(notice))
    if (each.isSent) await deliverNow(ports, each.isAway)
  }
  return { news, asked }
}

async function happens(
  ports: MemoryPorts,
  { who, does, followsCourse, way }: Happening,
  commandId: string,
): Promise<void> {
  const report = await storedReport(ports)
  const ways = (followsCourse && WAYS[report.state]) || []
  const [by, deed] = ways[way % ways.length] ?? [who, does]
  const shown = await asShownTo(ports, CALLERS[by]).catch(() => undefined)
  await press(ports, { who: by, does: deed, word: 'first' }, shown, commandId)
}

/** What goes now goes about a report as it is now. */
async function deliverNow(ports: MemoryPorts, isAway: boolean): Promise<void> {
  const before = new Set(told(ports).map(({ id }) => id))
  if (isAway) ports.microsoft.goAway()
  await deliver(ports)
  ports.microsoft.comeBack()
  const { state } = await storedReport(ports)
  const isDone = ['submitted', 'reviewed'].includes(state)
  for (const { notice } of told(ports).filter(({ id }) => !before.has(id))) {
    expect([notice, isDone && ASKS.includes(notice)]).toEqual([notice, false])
    expect([notice, notice === 'reviewDue' && state !== 'with-tutor']).toEqual([notice, false])
  }
}

async function deliver(ports: MemoryPorts): Promise<void> {
  for (const send of [deliverFeed, deliverCards, deliverMail, deliverFeed]) {
    await send(ports, () => undefined)
  }
}

function told({ microsoft }: MemoryPorts) {
  return [...microsoft.sentCards, ...microsoft.sentLines, ...microsoft.sentMails]
}

function noticesIn({ outbox }: Report): readonly OutgoingNotice[] {
  return outbox.flatMap((outgoing) => ('notice' in outgoing ? outgoing : []))
}

/** The same on whichever channel it comes. */
const wordOf = ({ id }: OutgoingNotice) => withoutChannel(id)
const withoutChannel = (id: string) => id.replace(/\.(?:card|feed|mail)\./, '.')

function unexpected(_: unknown, thrown: unknown): void {
  expect(thrown).toBeUndefined()
}
