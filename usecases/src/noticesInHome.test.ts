import { announced } from '@ect/domain/report/announcing.ts'
import { withInTouch } from '@ect/domain/report/earlyAttention.ts'
import { type NoticeName, NOTICES } from '@ect/domain/report/outgoing.ts'
import { queried } from '@ect/domain/report/querying.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { reviewed } from '@ect/domain/report/reviewing.ts'
import { withVisitDone } from '@ect/domain/report/visiting.ts'
import { withSelfReviewRead } from '@ect/domain/selfReview/sharingSelfReview.ts'
import {
  formalAssessment,
  progressReview,
  sharedReport,
  sharedReview,
  signedReport,
  signedReview,
} from '@ect/domain/testing/reports.ts'
import { lanternfield, marcus, noor } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'
import { getHome, type Home } from './getHome.ts'
import type { Caller } from './ports/people.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import { aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import {
  AT,
  handedToNoor,
  verdict,
  submitted,
  sentBack,
  openedAgain,
  ofNoor,
  notOnTrack,
  sharedAgain,
  notSigned,
  selfReviewed,
  visited,
  meets,
  reminder,
} from './testing/toldReports.ts'

interface Notice {
  readonly who: Caller
  /** The report as the notice is sent. */
  readonly told: Report
  readonly stands: readonly ['tasks' | 'waiting' | 'done' | 'attention', string]
  /** The report once what the notice is about is done with; absent when it is told for good. */
  readonly done?: Report
}

/** What stands in Home of whoever gets a notice: a new notice has its line here, or it does not compile. */
const IN_HOME: Record<NoticeName, readonly Notice[]> = {
  reviewDue: [
    {
      who: theTutor,
      told: announced(progressReview(), AT),
      stands: ['tasks', 'Complete and share the review'],
      done: sharedReview(),
    },
  ],
  reportReminder: [
    {
      who: theTutor,
      told: reminder(),
      stands: ['tasks', 'Complete and share the review: it is overdue'],
      done: sharedReview(),
    },
    {
      who: theHead,
      told: reminder(),
      stands: ['waiting', 'Waiting for Marcus; it was due on 11 December 2026.'],
      done: sharedReview(),
    },
  ],
  meetingScheduled: [
    {
      who: theEct,
      told: meets('2026-11-27T14:00:00.000Z'),
      stands: ['waiting', 'Review meeting: Friday 27 November 2026 at 14:00.'],
      done: meets('2026-11-20T14:00:00.000Z'),
    },
  ],
  reviewShared: [
    {
      who: theEct,
      told: sharedReview(),
      stands: ['tasks', 'Read the review, comment and sign'],
      done: signedReview('ect'),
    },
  ],
  daysQueried: [
    {
      who: theTutor,
      told: queried(sharedReview(), { text: 'Which days?', at: AT, commandId: 'query' }),
      stands: ['tasks', 'Answer the question about the days'],
      done: sharedAgain(sharedReview()),
    },
  ],
  signatureNeeded: [
    {
      who: theTutor,
      told: signedReview('ect'),
      stands: ['tasks', 'Read the comments and sign'],
      done: submitted(),
    },
  ],
  signatureDeclined: [
    {
      who: theTutor,
      told: notSigned(),
      stands: ['tasks', 'Read why the assessment was not signed, and share it again'],
      done: sharedAgain(notSigned()),
    },
  ],
  reviewSharedAgain: [
    {
      who: theHead,
      told: sharedAgain(notSigned()),
      stands: ['waiting', 'Waiting for Amara to read, comment and sign.'],
      done: signedReport(formalAssessment('first'), 'ect', 'induction-tutor'),
    },
  ],
  reviewSubmitted: [
    {
      who: theHead,
      told: submitted(),
      stands: ['waiting', 'Waiting for the appropriate body to review it.'],
      done: reviewed(submitted(), verdict),
    },
  ],
  reviewReturned: [
    {
      who: theTutor,
      told: sentBack(),
      stands: ['tasks', 'Amend the review and share it again'],
      done: sharedAgain(sentBack()),
    },
    {
      who: theEct,
      told: sentBack(),
      stands: ['waiting', 'Waiting for Marcus to amend it and share it again.'],
      done: sharedAgain(sentBack()),
    },
  ],
  reviewReopened: [
    {
      who: theTutor,
      told: openedAgain(),
      stands: ['tasks', 'Amend the review and share it again'],
      done: sharedAgain(openedAgain()),
    },
    ...[theEct, theHead].map((who) => ({
      who,
      told: openedAgain(),
      stands: ['waiting', 'Waiting for Marcus to amend it and share it again.'] as const,
      done: sharedAgain(openedAgain()),
    })),
  ],
  reviewReviewed: [theTutor, theEct].map((who) => ({
    who,
    told: reviewed(submitted(), verdict),
    stands: ['done', 'Reviewed by the appropriate body. Nothing more to do.'],
  })),
  ectLeaves: [
    {
      who: theHead,
      told: announced(progressReview({ kind: 'interim-assessment' }), AT),
      stands: [
        'waiting',
        'Leaves: the last day is 18 December 2026. The leaver details stand on the page of the induction.',
      ],
      done: sharedReport(progressReview({ kind: 'interim-assessment' })),
    },
  ],
  accessGranted: [
    {
      who: theEct,
      told: ofNoor(),
      stands: [
        'waiting',
        'Noor Haddad became your induction tutor on 23 November 2026, and can read this.',
      ],
      done: { ...ofNoor(), state: 'reviewed' },
    },
  ],
  selfReviewShared: [
    {
      who: theTutor,
      told: selfReviewed(),
      stands: ['tasks', 'Amara Whitcombe shared a self-review with you on 23 November 2026.'],
      done: withSelfReviewRead(selfReviewed(), 1, { by: marcus, at: AT }),
    },
  ],
  visitToFollow: [theEct, theTutor, theHead].map((who) => ({
    who,
    told: visited(),
    stands: ['done', 'A visit of the appropriate body follows: Friday 4 December 2026.'],
    done: withVisitDone(visited(), 'All is well.', verdict),
  })),
  partBegins: [
    {
      who: noor,
      told: handedToNoor(),
      stands: ['tasks', 'Read the comments and sign'],
      done: signedReport(
        progressReview({ people: handedToNoor().people }),
        'ect',
        'induction-tutor',
      ),
    },
  ],
  // Nothing of it is theirs any more.
  partEnds: [],
  earlyAttention: [
    {
      who: aReviewer,
      told: notOnTrack(),
      stands: ['attention', 'Get in touch with the school'],
      done: { ...notOnTrack(), state: 'submitted' },
    },
    {
      who: aReviewer,
      told: notOnTrack(),
      stands: ['attention', 'Get in touch with the school'],
      done: withInTouch(notOnTrack(), verdict),
    },
  ],
}

const EACH = NOTICES.flatMap((name) =>
  IN_HOME[name].map((notice) => [name, notice.who.name, notice] as const),
)

test.each(EACH)('%s stands in Home of %s', async (name, _, notice) => {
  const { who, told, stands } = notice
  const sent = told.outbox.filter((each) => 'notice' in each && each.notice === name)
  expect(sent.map((each) => 'to' in each && each.to)).toContain(who.id)
  expect(await standsIn(who, told, name)).toContain(stands.join(': '))
})

const DONE = EACH.flatMap(([name, person, { done, ...notice }]) =>
  done ? [[name, person, { ...notice, done }] as const] : [],
)

test.each(DONE)('%s stands there for %s no longer once it is done', async (name, _, notice) => {
  const { who, stands, done } = notice
  expect(await standsIn(who, done, name)).not.toContain(stands.join(': '))
})

/** Every sentence of each list on someone's Home. */
async function standsIn(who: Caller, report: Report, notice: NoticeName) {
  const ports = await memoryPorts(report)
  const known = await ports.people.get(who.id)
  if (known) await ports.people.put({ ...known, appropriateBodyIds: [lanternfield.id] })
  if (notice === 'reportReminder') ports.clock.goOn(19 * 24 * 60 * 60)
  const home: Home = await getHome(ports, who)
  return (['tasks', 'waiting', 'done', 'attention'] as const).flatMap((list) =>
    home[list].flatMap(({ task, waitingFor, news }) =>
      [task ?? waitingFor, ...news].map((said) => `${list}: ${said}`),
    ),
  )
}
