import { ACTIONS, ROLES } from '@ect/domain/access.ts'
import { type Instant, isInstant, type IsoDate } from '@ect/domain/calendar.ts'
import type { PersonId } from '@ect/domain/people.ts'
import { JUDGEMENTS } from '@ect/domain/report/judgement.ts'
import { REPORT_EVENTS } from '@ect/domain/report/report.ts'
import { SIGNATORIES, SIGNING_PLACES } from '@ect/domain/report/signature.ts'
import { VISIT_KINDS, VISIT_REASONS } from '@ect/domain/report/visit.ts'
import { REPORT_STATUSES } from '@ect/domain/report/reportStatus.ts'
import { REPORT_KINDS, WHICH_ASSESSMENT } from '@ect/domain/schedule/reportDates.ts'
import { SCHOOL_TERMS } from '@ect/domain/schoolCalendar.ts'
import { z } from 'zod'

import { Answers, EvidenceFile, Target } from './answers.ts'
import { FormDefinition } from './formDefinition.ts'
import { ReportKey } from './reportKey.ts'

// Made once: making a schema costs more than using it, and a reply holds dozens of moments.
const datetime = z.iso.datetime()
const date = z.iso.date()

export const instant = z
  .custom<Instant>((value) => {
    const { success, data } = datetime.safeParse(value)
    return success && isInstant(data)
  })
  .meta({ type: 'string', format: 'date-time' })
export const isoDate = z
  .custom<IsoDate>((value) => date.safeParse(value).success)
  .meta({ type: 'string', format: 'date' })
export const personId = z
  .custom<PersonId>((value) => typeof value === 'string' && value.includes('.'))
  .meta({ type: 'string' })

export const person = z.object({
  id: personId,
  name: z.string(),
})

export const Period = z.object({
  number: z.int(),
  schoolTerm: z.enum(SCHOOL_TERMS),
  schoolYear: z.string(),
  startsOn: isoDate,
  endsOn: isoDate,
  opensOn: isoDate,
  dueOn: isoDate,
})

const SignatureView = z.object({
  signatory: z.enum(SIGNATORIES),
  name: z.string(),
  at: instant,
  place: z.enum(SIGNING_PLACES),
  version: z.int(),
  /**
   * False once it was re-opened, or a later version changed what the signature is over: then it stays in sight and
   * counts for nothing.
   */
  inForce: z.boolean(),
  statement: z.string(),
  contentHash: z.string(),
})

const VersionView = z.object({
  number: z.int(),
  sharedAt: instant,
  answers: Answers,
  ectAnswers: Answers.exactOptional(),
  headAnswers: Answers.exactOptional(),
  query: z.object({ text: z.string(), at: instant }).exactOptional(),
  /** Why someone whose turn it was did not sign it. */
  notSigned: z
    .object({ signatory: z.enum(SIGNATORIES), name: z.string(), text: z.string(), at: instant })
    .exactOptional(),
  /** Goes back with a signature: what was signed is what was shown. */
  contentHash: z.string(),
})

/** A visit or call that an appropriate body lets follow a report. */
export const VisitView = z.object({
  kind: z.enum(VISIT_KINDS),
  reason: z.enum(VISIT_REASONS),
  on: isoDate,
  notedBy: z.string(),
  done: z.object({ by: z.string(), at: instant, note: z.string() }).exactOptional(),
})
export type VisitView = z.infer<typeof VisitView>

const EarlyAttentionView = z.discriminatedUnion('standing', [
  z.object({ standing: z.literal('asked') }),
  z.object({ standing: z.literal('in-touch'), by: z.string(), at: instant }),
  z.object({ standing: z.literal('no-longer') }),
])

/** One report as one person may see it now. */
export const ReportView = z.object({
  key: ReportKey,
  inductionId: z.string(),
  kind: z.enum(REPORT_KINDS),
  assessment: z.enum(WHICH_ASSESSMENT).exactOptional(),
  title: z.string(),
  role: z.enum(ROLES),
  status: z.enum(REPORT_STATUSES),
  waitingFor: z.string(),
  today: isoDate,
  period: Period,
  people: z.object({ ect: person, inductionTutor: person, headteacher: person }),
  facts: z.object({
    trn: z.string(),
    schoolName: z.string(),
    appropriateBodyName: z.string(),
    appropriateBodyContact: z.string(),
    contract: z.object({ type: z.string(), daysPerWeek: z.number() }),
    suggestedDays: z.number(),
    mostDays: z.number(),
    earlierAbsence: z.number(),
    recordedAbsence: z.number(),
    countedFrom: isoDate.exactOptional(),
  }),
  form: FormDefinition,
  /** The version in force, when this person may read it. */
  shared: VersionView.exactOptional(),
  /** What this person has typed themselves and not yet shared or signed. */
  draft: z
    .object({
      answers: Answers,
      savedAt: instant.exactOptional(),
      /** Who had typed it before this person followed them, until it is shared. */
      begunBy: z.string().exactOptional(),
    })
    .exactOptional(),
  /** Whether the ECT can read what the tutor has typed before it is shared. */
  ectSeesDraft: z.boolean(),
  /** What the tutor has typed so far, for an ECT who can read it. */
  beingWritten: z.object({ answers: Answers, savedAt: instant }).exactOptional(),
  /** Whether a device may keep, sealed, what the server does not have yet. */
  keepsTypedTextOnDevice: z.boolean(),
  /** What the report before said, for its tutor while they write. */
  last: z
    .object({
      title: z.string(),
      judgement: z.enum(JUDGEMENTS).exactOptional(),
      targets: z.array(Target),
    })
    .exactOptional(),
  /** The ECT's self-review, for them and those they gave it to: that it is there. */
  selfReview: z.object({ number: z.int(), sharedAt: instant }).exactOptional(),
  /** Who signs, one after the other; before it is shared, as it would be today. */
  signingOrder: z.array(z.enum(SIGNATORIES)),
  signatures: z.array(SignatureView),
  history: z.array(
    z.object({
      event: z.enum(REPORT_EVENTS),
      at: instant,
      by: z.string().exactOptional(),
      version: z.int(),
      text: z.string().exactOptional(),
    }),
  ),
  readers: z.array(z.object({ who: z.string(), why: z.string() })),
  mayDo: z.array(z.enum(ACTIONS)),
  /** How it stands with reviewers who were told of it early; for them only. */
  earlyAttention: EarlyAttentionView.exactOptional(),
  /** Every version of the support plan that this person may open, oldest first. */
  plans: z.array(
    z.object({ file: EvidenceFile, at: instant, by: z.string(), isShared: z.boolean() }),
  ),
  /** Visits and calls of the appropriate body after it, oldest first. */
  visits: z.array(VisitView),
  returnReason: z.string().exactOptional(),
  /** The sections that the appropriate body sent back, until all have signed again. */
  sectionsAsked: z.array(z.object({ section: z.string(), reason: z.string() })),
  /** Of the sections that this person answers, those that may be changed now. */
  openSections: z.array(z.string()),
  /** Who re-opened it and why, until it is shared again. */
  reopened: z.object({ by: z.string(), reason: z.string() }).exactOptional(),
  meeting: z.object({ startsAt: instant, joinUrl: z.string() }).exactOptional(),
  filed: z.array(z.object({ version: z.int(), webUrl: z.string(), at: instant })),
})
export type ReportView = z.infer<typeof ReportView>

/** One line of a list of reports. */
export const ReportItem = z.object({
  key: ReportKey,
  title: z.string(),
  role: z.enum(ROLES),
  status: z.enum(REPORT_STATUSES),
  ectName: z.string(),
  schoolName: z.string(),
  tutorName: z.string(),
  dueOn: isoDate,
  since: instant.exactOptional(),
  /** What this person is asked to do now, as a short sentence; absent when nothing. */
  task: z.string().exactOptional(),
  /** Whether it waits for this person's signature, and no comments of theirs: several can be signed at once. */
  isToSign: z.boolean(),
  waitingFor: z.string(),
  /** What this person was told of it and has nothing to do with, as sentences. */
  news: z.array(z.string()),
  /** Only for the appropriate body, once submitted. */
  onTrack: z.boolean().exactOptional(),
})
export type ReportItem = z.infer<typeof ReportItem>
