import type { Instant } from '@ect/domain/calendar.ts'
import { DEFAULT_REMINDERS } from '@ect/domain/schedule/reminders.ts'
import { announced } from '@ect/domain/report/announcing.ts'
import { declined } from '@ect/domain/report/declining.ts'
import { withReviewersTold } from '@ect/domain/report/earlyAttention.ts'
import { withAccessTold } from '@ect/domain/report/granting.ts'
import { type NoticeName, NOTICES } from '@ect/domain/report/outgoing.ts'
import { withMeeting } from '@ect/domain/report/meeting.ts'
import { queried } from '@ect/domain/report/querying.ts'
import { reminded } from '@ect/domain/report/reminding.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { reopened } from '@ect/domain/report/reopening.ts'
import { returned, reviewed } from '@ect/domain/report/reviewing.ts'
import { shared } from '@ect/domain/report/sharing.ts'
import { withVisit, withVisitDone } from '@ect/domain/report/visiting.ts'
import { withSelfReview, withSelfReviewRead } from '@ect/domain/selfReview/sharingSelfReview.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import {
  formalAssessment,
  progressReview,
  sharedReview,
  signedReport,
  signedReview,
} from '@ect/domain/testing/reports.ts'
import { lanternfield, marcus, noor, priti } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { getHome, type Home } from './getHome.ts'
import type { Caller } from './ports/people.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import { aReviewer, theEct, theHead, theTutor } from './testing/people.ts'

const AT = '2026-11-23T10:00:00.000Z'
const LATE = { today: '2026-12-12', at: '2026-12-12T07:00:00.000Z' } as const
const verdict = { by: priti, at: AT, commandId: 'verdict' } as const
const submitted = () => signedReview('ect', 'induction-tutor')
const sentBack = () => returned(submitted(), { ...verdict, reason: 'Say more about TS5.' })
const openedAgain = () => reopened(submitted(), { ...verdict, reason: 'Two days are missing.' })
const ofNoor = () => {
  const report = progressReview()
  const people = { ...report.people, inductionTutor: noor }
  return withAccessTold({ ...report, people }, report.people, AT)
}
const notOnTrack = () => {
  const { form } = progressReview()
  const answers = completeAnswers({ onTrack: 'not-on-track' }, form)
  const report = shared(progressReview(), { answers, at: AT, commandId: 'share' })
  return withReviewersTold(report, lanternfield.members, { at: AT, commandId: 'share' })
}
const sharedAgain = (report: Report) =>
  shared(report, { answers: completeAnswers({}, report.form), at: AT, commandId: 'share-2' })

const notSigned = () =>
  declined(signedReport(formalAssessment('first'), 'ect', 'induction-tutor'), {
    signatory: 'headteacher',
    reason: 'TS5 has no evidence.',
    at: AT,
    commandId: 'decline',
  })
const selfReviewed = () => {
  const given = { answers: { proud: 'Year 8.' }, sharedWith: [marcus] }
  return withSelfReview(announced(progressReview(), AT), given, { at: AT, commandId: 'own' })
}
const visited = () => {
  const visit = { kind: 'visit', reason: 'sample', on: '2026-12-04' } as const
  return withVisit(reviewed(submitted(), verdict), visit, { ...verdict, commandId: 'visit' })
}

const meets = (startsAt: Instant) => {
  const meeting = { eventId: 'event', startsAt, joinUrl: 'https://teams.example/meet' }
  return withMeeting(progressReview(), meeting, { by: marcus, at: AT, commandId: 'meet' })
}

interface Notice {
  readonly who: Caller
  /** The report as the notice is sent. */
  readonly told: Report
  readonly stands: readonly ['tasks' | 'waiting' | 'done' | 'attention', string]
  /** The report once what the notice is about is done with; absent when it is told for good. */
  readonly done?: Report
}

const reminder = reminded(announced(progressReview(), AT), LATE, DEFAULT_REMINDERS)

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
      told: reminder,
      stands: ['tasks', 'Complete and share the review: it is overdue'],
      done: sharedReview(),
    },
    {
      who: theHead,
      told: reminder,
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
  earlyAttention: [
    {
      who: aReviewer,
      told: notOnTrack(),
      stands: ['attention', 'Waiting for Amara to read, comment and sign.'],
      done: { ...notOnTrack(), state: 'submitted' },
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
  if (notice === 'reportReminder') ports.clock.goOn(19 * 24 * 60 * 60)
  const home: Home = await getHome(ports, who)
  return (['tasks', 'waiting', 'done', 'attention'] as const).flatMap((list) =>
    home[list].flatMap(({ task, waitingFor, news }) =>
      [task ?? waitingFor, ...news].map((said) => `${list}: ${said}`),
    ),
  )
}
