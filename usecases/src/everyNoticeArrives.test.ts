import { NOTICE_PLACES } from '@ect/domain/notices/noticeChoices.ts'
import { announced } from '@ect/domain/report/announcing.ts'
import { type NoticeName, NOTICES } from '@ect/domain/report/outgoing.ts'
import { queried } from '@ect/domain/report/querying.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { reviewed } from '@ect/domain/report/reviewing.ts'
import { progressReview, sharedReview, signedReview } from '@ect/domain/testing/reports.ts'
import { expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { deliverFeed } from './deliverFeed.ts'
import { deliverInstallations } from './deliverInstallations.ts'
import { deliverMail } from './deliverMail.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import {
  AT,
  handedToNoor,
  meets,
  notOnTrack,
  notSigned,
  ofNoor,
  openedAgain,
  reminder,
  selfReviewed,
  sentBack,
  sharedAgain,
  submitted,
  verdict,
  visited,
} from './testing/toldReports.ts'
import { blocked } from './testing/refusals.ts'

/** A report that has just told someone: a new notice has its line here, or it does not compile. */
const TOLD: Record<NoticeName, Report> = {
  reviewDue: announced(progressReview(), AT),
  reportReminder: reminder(),
  meetingScheduled: meets('2026-11-27T14:00:00.000Z'),
  reviewShared: sharedReview(),
  reviewSharedAgain: sharedAgain(notSigned()),
  daysQueried: queried(sharedReview(), { text: 'Which days?', at: AT, commandId: 'query' }),
  signatureNeeded: signedReview('ect'),
  signatureDeclined: notSigned(),
  reviewSubmitted: submitted(),
  reviewReturned: sentBack(),
  reviewReopened: openedAgain(),
  reviewReviewed: reviewed(submitted(), verdict),
  ectLeaves: announced(progressReview({ kind: 'interim-assessment' }), AT),
  accessGranted: ofNoor(),
  earlyAttention: notOnTrack(),
  selfReviewShared: selfReviewed(),
  visitToFollow: visited(),
  partBegins: handedToNoor(),
  partEnds: handedToNoor(),
}

const REFUSED = ['by nobody', 'by Teams', 'in the feed alone', 'in the chat alone'] as const
const EACH = NOTICES.flatMap((notice) =>
  NOTICE_PLACES.flatMap((places) => REFUSED.map((refused) => [notice, places, refused] as const)),
)

test.each(EACH)(
  '%s comes to everyone whom it is for, who wants %s and is refused %s',
  async (notice, places, refused) => {
    const outbox = TOLD[notice].outbox.filter((one) => 'notice' in one && one.notice === notice)
    const ports = await memoryPorts({ ...TOLD[notice], outbox })
    const told = new Set(outbox.flatMap((one) => ('notice' in one ? one.to : [])))
    for (const id of told) {
      await ports.choices.put(id, { places, quiet: 'none' })
      await ports.reach.put(id, {})
    }
    const isRefused = (where: string) => refused === 'by Teams' || refused === where
    const cards = isRefused('in the chat alone')
      ? { send: blocked, sendDigest: blocked }
      : undefined
    const feed = isRefused('in the feed alone')
      ? { notify: blocked, notifyOfDigest: blocked }
      : undefined
    ports.clock.goOn(30 * 24 * 3600)
    for (let round = 0; round < 3; round += 1) {
      await deliverFeed({ ...ports, ...(feed && { feed }) }, onFailure)
      await deliverCards({ ...ports, ...(cards && { cards }) }, onFailure)
      await deliverInstallations(ports, onFailure)
      await deliverMail(ports, onFailure)
      ports.clock.goOn(3600)
    }
    const { sentCards, sentLines, sentMails } = ports.microsoft
    expect(told.size).toBeGreaterThan(0)
    expect(new Set([...sentCards, ...sentLines, ...sentMails].map(({ to }) => to.id))).toEqual(told)
    expect(new Set(sentMails.map(({ to }) => to.id)).size).toBe(sentMails.length)
  },
)

const onFailure = () => undefined
