import { NOTICES, type Outgoing } from '@ect/domain/report/outgoing.ts'
import { REPORT_EVENTS, REPORT_STATES, type Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { type SealedHead, SIGNATORIES, SIGNING_PLACES } from '@ect/domain/report/signature.ts'
import { VISIT_KINDS, VISIT_REASONS } from '@ect/domain/report/visit.ts'
import { REPORT_KINDS, WHICH_ASSESSMENT } from '@ect/domain/schedule/reportDates.ts'
import type { SharedSelfReview } from '@ect/domain/selfReview/selfReview.ts'
import { z } from 'zod'

import { answers } from './answersShape.ts'
import { entry } from './entryShape.ts'
import { form } from './formShape.ts'
import { instant, isoDate, personId, personNamed, schoolTerm } from './storedShapes.ts'

export const reportState = z.enum(REPORT_STATES)

export const reportKind = z.enum(REPORT_KINDS)

export const whichAssessment = z.enum(WHICH_ASSESSMENT)

export const reportingPeriod: z.ZodType<Report['period']> = z.strictObject({
  number: z.number(),
  schoolTerm,
  schoolYear: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
  opensOn: isoDate,
  dueOn: isoDate,
})

export const reportPeople: z.ZodType<Report['people']> = z.strictObject({
  ect: personNamed,
  inductionTutor: personNamed,
  headteacher: personNamed,
})

const facts: z.ZodType<Report['facts']> = z.strictObject({
  trn: z.string(),
  schoolName: z.string(),
  appropriateBodyName: z.string(),
  appropriateBodyContact: z.string(),
  contract: z.strictObject({ type: z.string(), daysPerWeek: z.number() }),
  suggestedDays: z.number(),
  mostDays: z.number(),
  earlierAbsence: z.number(),
  recordedAbsence: z.number(),
  countedFrom: isoDate.exactOptional(),
  onRecord: answers.exactOptional(),
})

const signature = z.strictObject({
  n: z.number(),
  signatory: z.enum(SIGNATORIES),
  by: personNamed,
  at: instant,
  place: z.enum(SIGNING_PLACES),
  signedIn: z
    .strictObject({
      issuer: z.string(),
      audience: z.string(),
      issuedAt: instant,
      reference: z.string().exactOptional(),
      methods: z.array(z.string()).exactOptional(),
    })
    .exactOptional(),
  statement: z.string(),
  contentHash: z.string(),
  story: z.strictObject({ events: z.int().nonnegative(), hash: z.string() }).exactOptional(),
  previous: z.string(),
  hash: z.string(),
})

const sealedHead: z.ZodType<SealedHead> = z.strictObject({
  signatures: z.number(),
  hash: z.string(),
  seal: z.strictObject({ keyId: z.string(), value: z.string() }),
})

const version: z.ZodType<ReportVersion> = z.strictObject({
  number: z.number(),
  sharedAt: instant,
  answers,
  ectAnswers: answers.exactOptional(),
  headAnswers: answers.exactOptional(),
  query: z.strictObject({ text: z.string(), at: instant }).exactOptional(),
  amends: z.strictObject({ version: z.number(), sections: z.array(z.string()) }).exactOptional(),
  returned: z.array(z.strictObject({ section: z.string(), reason: z.string() })).exactOptional(),
  notSigned: z
    .strictObject({
      signatory: z.enum(SIGNATORIES),
      by: personNamed,
      text: z.string(),
      at: instant,
    })
    .exactOptional(),
  signatures: z.array(signature),
})

const event = z.strictObject({
  event: z.enum(REPORT_EVENTS),
  at: instant,
  by: personNamed.exactOptional(),
  version: z.number(),
  text: z.string().exactOptional(),
})

const command = z.strictObject({
  id: z.string(),
  asked: z.string(),
  receipt: z.strictObject({
    reportId: z.string(),
    state: reportState,
    version: z.number(),
    at: instant,
  }),
})

const outgoingCommon = { ...entry, version: z.number() }
const notice = z.strictObject({
  ...outgoingCommon,
  send: z.enum(['card', 'feed', 'mail']),
  notice: z.enum(NOTICES),
  to: personId,
  alone: z.literal(true).exactOptional(),
})
const outgoing: z.ZodType<Outgoing> = z.discriminatedUnion('send', [
  notice,
  z.strictObject({ ...outgoingCommon, send: z.literal('installation'), to: personId }),
  z.strictObject({ ...outgoingCommon, send: z.enum(['filing', 'plan']) }),
])

const selfReview: z.ZodType<SharedSelfReview> = z.strictObject({
  number: z.number(),
  sharedAt: instant,
  sharedWith: z.array(personNamed),
  form,
  answers: answers.exactOptional(),
  reads: z.array(z.strictObject({ by: personNamed, at: instant })),
  takenBackAt: instant.exactOptional(),
})

const happened = { by: personNamed, at: instant }
export const visits: z.ZodType<NonNullable<Report['visits']>> = z.array(
  z.strictObject({
    kind: z.enum(VISIT_KINDS),
    reason: z.enum(VISIT_REASONS),
    on: isoDate,
    noted: z.strictObject(happened),
    done: z.strictObject({ ...happened, note: z.string() }).exactOptional(),
  }),
)

const filedCopy = z.strictObject({
  version: z.number(),
  driveId: z.string(),
  itemId: z.string(),
  webUrl: z.string(),
  at: instant,
})

/** A report as it is stored. */
export const reportShape: z.ZodType<Report> = z.strictObject({
  id: z.string(),
  appropriateBodyId: z.string(),
  schoolId: z.string(),
  inductionId: z.string(),
  kind: reportKind,
  assessment: whichAssessment.exactOptional(),
  period: reportingPeriod,
  people: reportPeople,
  formerPeople: z
    .array(z.strictObject({ people: reportPeople, signatures: z.int().positive() }))
    .exactOptional(),
  facts,
  form,
  state: reportState,
  signingOrder: z.array(z.enum(SIGNATORIES)).exactOptional(),
  versions: z.array(version),
  sealedHead: sealedHead.exactOptional(),
  filed: z.array(filedCopy),
  meeting: z
    .strictObject({ eventId: z.string(), startsAt: instant, joinUrl: z.string() })
    .exactOptional(),
  selfReviews: z.array(selfReview).exactOptional(),
  visits: visits.exactOptional(),
  announcedAt: instant.exactOptional(),
  reminders: z
    .strictObject({ nextOn: isoDate.exactOptional(), sentOn: isoDate.exactOptional() })
    .exactOptional(),
  history: z.array(event),
  commands: z.array(command),
  outbox: z.array(outgoing),
})
