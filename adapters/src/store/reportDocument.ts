import { needsEarlyAttention } from '@ect/domain/report/earlyAttention.ts'
import type { OutgoingChannel } from '@ect/domain/report/outgoing.ts'
import { remindFrom } from '@ect/domain/report/reminding.ts'
import type { Report } from '@ect/domain/report/report.ts'
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
  whichAssessment,
} from './reportShape.ts'
import { instant } from './storedShapes.ts'

type ReportIndex =
  | 'byEct'
  | 'byTutor'
  | 'byHeadteacher'
  | 'byInduction'
  | 'byDue'
  | 'toAttend'
  | 'toAnnounce'
  | 'toRemind'
  | (typeof OUTGOING_INDEX)[OutgoingChannel]

/** The index in which a report stands while something is to be sent on a channel. */
export const OUTGOING_INDEX = {
  card: 'outgoingCard',
  feed: 'outgoingFeed',
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
    toAttend: (report) => (needsEarlyAttention(report) ? [report.period.dueOn] : undefined),
    toAnnounce: ({ state, announcedAt, period }) =>
      state === 'with-tutor' && announcedAt === undefined ? [period.opensOn] : undefined,
    toRemind: (report) => {
      const from = remindFrom(report)
      return from === undefined ? undefined : [from]
    },
    outgoingCard: (report) => firstDue(report, 'card'),
    outgoingFeed: (report) => firstDue(report, 'feed'),
    outgoingFiling: (report) => firstDue(report, 'filing'),
    outgoingPlan: (report) => firstDue(report, 'plan'),
  },
}

function firstDue({ outbox }: Report, channel: OutgoingChannel): KeyParts | undefined {
  const [first] = outbox
    .filter(({ send }) => send === channel)
    .map(({ due }) => due)
    .toSorted()
  return first === undefined ? undefined : [first]
}
