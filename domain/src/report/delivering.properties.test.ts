import { expect, test } from '@jest/globals'
import { array, assert, boolean, constantFrom, property, record } from 'fast-check'

import type { Instant } from '../calendar.ts'
import { FAILURE_KINDS, type FailureKind } from '../notices/entry.ts'
import { howToTell } from '../notices/howToTell.ts'
import { NOTICE_PLACES, type NoticePlaces } from '../notices/noticeChoices.ts'
import type { Delivery } from '../notices/delivery.ts'
import { dueOn, putBack } from '../notices/outbox.ts'
import { later } from '../testing/later.ts'
import { signedReview } from '../testing/reports.ts'
import { amara, helen, marcus } from '../testing/stonebeck.ts'
import { delivered } from './delivering.ts'
import { lineTo, noticeTo, type Outgoing } from './outgoing.ts'
import type { Report } from './report.ts'

const BEGIN = '2026-11-23T14:00:00.000Z'
const A_DAY = 24 * 60 * 60
const CHANNELS = ['card', 'feed', 'mail', 'installation'] as const
const about = { id: 'sign', version: 1, due: BEGIN } as const
const ENTRIES = [
  ...noticeTo(amara.id, 'signatureNeeded', about),
  ...noticeTo(amara.id, 'reviewReturned', about),
  ...noticeTo(marcus.id, 'reviewReturned', about),
  lineTo(marcus.id, 'reviewReviewed', about),
  lineTo(helen.id, 'reviewSubmitted', about),
]
const NOTICES = [...new Set(ENTRIES.map(noticeOf))]

/** One sweep of one channel, and what becomes of each entry that is due. */
interface Sweep {
  readonly channel: (typeof CHANNELS)[number]
  /** What everyone has chosen by then. */
  readonly places: NoticePlaces
  readonly secondsLater: number
  readonly outcomes: readonly ('arrives' | FailureKind)[]
  readonly parkedIsPutBack: boolean
}

interface Course {
  readonly report: Report
  readonly at: Instant
  readonly arrived: readonly Outgoing[]
}

const anySweep = record<Sweep>({
  channel: constantFrom(...CHANNELS),
  places: constantFrom(...NOTICE_PLACES),
  secondsLater: constantFrom(0, 10, 300, 3600, A_DAY),
  outcomes: array(constantFrom('arrives', 'arrives', ...FAILURE_KINDS), {
    minLength: 1,
    maxLength: 4,
  }),
  parkedIsPutBack: boolean(),
})
const anySweeps = array(anySweep, { maxLength: 60 })
const sweepOf = (changes: Partial<Sweep>): Sweep => ({
  channel: 'feed',
  places: 'both',
  secondsLater: 0,
  outcomes: ['unreachable'],
  parkedIsPutBack: false,
  ...changes,
})
/** The line was refused beside its card, and then its person wants no cards. */
const LINE_LOST_THEN_CHOSEN = [sweepOf({}), sweepOf({ channel: 'card', places: 'feed' })]
/** The line was refused, and then the card that its person wants again. */
const REFUSED_ON_BOTH = [sweepOf({ places: 'feed' }), sweepOf({ channel: 'card' })]
const EXAMPLES: [readonly Sweep[]][] = [[LINE_LOST_THEN_CHOSEN], [REFUSED_ON_BOTH]]
const COURSES = { numRuns: 1000, examples: EXAMPLES }
const waiting: Course = {
  report: { ...signedReview('ect', 'induction-tutor'), outbox: ENTRIES },
  at: BEGIN,
  arrived: [],
}

test('whatever fails, and whatever is chosen meanwhile: every notice has arrived, or waits, or is parked', () => {
  assert(
    property(anySweeps, (sweeps) => {
      const { report, arrived } = sweeps.reduce(afterSweep, waiting)
      const still = [...arrived, ...report.outbox].map(noticeOf)
      for (const notice of NOTICES) expect(still).toContain(notice)
    }),
    COURSES,
  )
})

test('whatever fails, and whatever is chosen meanwhile: nobody gets two emails for one notice, or anything twice', () => {
  assert(
    property(anySweeps, (sweeps) => {
      const { report, arrived } = sweeps.reduce(afterSweep, waiting)
      const ids = [...arrived, ...report.outbox]
        .filter(({ send }) => send !== 'installation')
        .map(({ id }) => id)
      expect(ids).toEqual([...new Set(ids)])
    }),
    COURSES,
  )
})

test('once nothing fails any more and what is parked is put back, everything arrives', () => {
  assert(
    property(anySweeps, (sweeps) => {
      const last = CHANNELS.map((channel) =>
        sweepOf({ channel, secondsLater: A_DAY, outcomes: ['arrives'], parkedIsPutBack: true }),
      )
      const { report, arrived } = [...sweeps, ...last].reduce(afterSweep, waiting)
      expect(report.outbox).toEqual([])
      expect(new Set(arrived.flatMap((one) => ('notice' in one ? noticeOf(one) : [])))).toEqual(
        new Set(NOTICES),
      )
    }),
  )
})

function afterSweep({ report: before, at: last, arrived }: Course, sweep: Sweep): Course {
  const { channel, places, secondsLater, outcomes, parkedIsPutBack } = sweep
  const at = later(last, secondsLater)
  const report = parkedIsPutBack ? putBack(before, at) : before
  const due = dueOn(report, channel, at)
  const deliveries = due.map((outgoing, n): Delivery => {
    const how = 'notice' in outgoing ? howToTell(outgoing, { places, quiet: 'none' }, at) : 'now'
    if (how === 'elsewhere') return { id: outgoing.id, sent: how }
    const outcome = outcomes[n % outcomes.length] ?? 'arrives'
    if (outcome === 'arrives') return { id: outgoing.id, sent: true }
    const alone = how === 'only-here' && { alone: true as const }
    return { id: outgoing.id, sent: false, failure: { kind: outcome }, ...alone }
  })
  const sent = new Set(deliveries.flatMap(({ id, sent: how }) => (how === true ? id : [])))
  return {
    report: delivered(report, deliveries, at, later),
    at,
    arrived: [...arrived, ...due.filter(({ id }) => sent.has(id))],
  }
}

/** The same for what stands for one notice on every channel. */
function noticeOf(outgoing: Outgoing): string {
  return 'notice' in outgoing ? `${outgoing.notice} ${outgoing.to}` : outgoing.send
}
