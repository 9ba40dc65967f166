import type { Instant } from '@ect/domain/calendar.ts'
import { firstDueOn, firstParked } from '@ect/domain/notices/outbox.ts'
import { needsEarlyAttention } from '@ect/domain/report/earlyAttention.ts'
import type { OutgoingChannel, OutgoingNotice } from '@ect/domain/report/outgoing.ts'
import { remindFrom } from '@ect/domain/report/reminding.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { visitToCome } from '@ect/domain/report/visit.ts'
import type { ReportHead } from '@ect/usecases/ports/reports.ts'
import { reportHead } from '@ect/usecases/reportHead.ts'
import { z } from 'zod'

import type { DocumentKind, KeyParts } from './documentKind.ts'
import { readOnce } from './documentKind.ts'
import {
  reportKind,
  reportPeople,
  reportShape,
  reportState,
  reportingPeriod,
  visits,
  whichAssessment,
} from './reportShape.ts'
import { instant, personId } from './storedShapes.ts'

type ReportIndex =
  | 'byEct'
  | 'byTutor'
  | 'byHeadteacher'
  | 'byInduction'
  | 'byDue'
  | 'toVisit'
  | 'toAttend'
  | 'toAnnounce'
  | 'toRemind'
  | 'parked'
  | (typeof OUTGOING_INDEX)[OutgoingChannel]

/** The index in which a report stands while something is to be sent on a channel. */
export const OUTGOING_INDEX = {
  card: 'outgoingCard',
  feed: 'outgoingFeed',
  mail: 'outgoingMail',
  installation: 'outgoingInstallation',
  filing: 'outgoingFiling',
  plan: 'outgoingPlan',
} as const satisfies Record<OutgoingChannel, string>

const headSchema: z.ZodType<ReportHead> = z
  .strictObject({
    appropriateBodyId: z.string(),
    reportId: z.string(),
    inductionId: z.string(),
    kind: reportKind,
    assessment: whichAssessment.exactOptional(),
    ectName: z.string(),
    schoolName: z.string(),
    tutorName: z.string(),
    state: reportState,
    period: reportingPeriod,
    people: reportPeople,
    onTrack: z.boolean().optional(),
    since: instant.optional(),
    meetsAt: instant.exactOptional(),
    granted: z
      .strictObject({
        name: z.string(),
        as: z.enum(['induction tutor', 'headteacher']),
        at: instant,
      })
      .exactOptional(),
    submittedAt: instant.exactOptional(),
    selfReview: z.strictObject({ sharedAt: instant, unreadBy: z.array(personId) }).exactOptional(),
    visits: visits.exactOptional(),
    asksEarly: z.literal(true).exactOptional(),
  })
  .transform(({ onTrack, since, ...head }) => ({ ...head, onTrack, since }))

export const reportDocument: DocumentKind<Report, ReportHead, ReportIndex> = {
  kind: 'report',
  read: readOnce(reportShape),
  address: ({ appropriateBodyId, id }) => ({ partition: appropriateBodyId, id }),
  head: reportHead,
  headSchema,
  indexes: {
    byEct: ({ people, period }) => [people.ect.id, period.dueOn],
    byTutor: ({ people, period }) => [people.inductionTutor.id, period.dueOn],
    byHeadteacher: ({ people, period }) => [people.headteacher.id, period.dueOn],
    byInduction: ({ inductionId, period }) => [inductionId, String(period.number).padStart(4, '0')],
    byDue: ({ period }) => [period.dueOn],
    toVisit: ({ visits: noted }) => {
      const visit = visitToCome(noted)
      return visit && [visit.on]
    },
    toAttend: (report) => (needsEarlyAttention(report) ? [report.period.dueOn] : undefined),
    toAnnounce: ({ state, announcedAt, period }) =>
      state === 'with-tutor' && announcedAt === undefined ? [period.opensOn] : undefined,
    toRemind: (report) => {
      const from = remindFrom(report)
      return from === undefined ? undefined : [from]
    },
    outgoingCard: (report) => firstDueToSomeone(report, 'card'),
    outgoingFeed: (report) => firstDueToSomeone(report, 'feed'),
    outgoingMail: (report) => firstDueToSomeone(report, 'mail'),
    outgoingInstallation: (report) => firstDue(report, 'installation'),
    outgoingFiling: (report) => firstDue(report, 'filing'),
    outgoingPlan: (report) => firstDue(report, 'plan'),
    parked: (report) => keyOf(firstParked(report)),
  },
}

function firstDue(report: Report, channel: OutgoingChannel): KeyParts | undefined {
  return keyOf(firstDueOn(report, channel))
}

/** What is due at the same moment stands person by person, so that one sweep meets it together. */
function firstDueToSomeone(report: Report, channel: OutgoingNotice['send']): KeyParts | undefined {
  const due = firstDueOn(report, channel)
  const first = report.outbox.find((one) => one.send === channel && one.due === due)
  return due && [due, first && 'to' in first ? first.to : '']
}

function keyOf(at: Instant | undefined): KeyParts | undefined {
  return at === undefined ? undefined : [at]
}
