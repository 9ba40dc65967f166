import type { FormName } from './formSet.ts'
import type { Author, Condition, QuestionKind } from './question.ts'
import { when } from './shownQuestions.ts'

/** One thing that a form has to ask, whatever an appropriate body words, orders or adds. */
export interface FloorQuestion {
  /** Any of these ids asks it. */
  readonly ids: readonly string[]
  /** What it asks for, as it is said to whoever takes it out: `whether the ECT is on track`. */
  readonly asks: string
  readonly answeredBy: Author
  readonly kind: QuestionKind
  /** Answers that must stay on offer. */
  readonly choices?: readonly string[]
  /** The one condition under which it may be asked; else it is always asked. */
  readonly shownWhen?: Condition
  /** Paragraph of the guidance. */
  readonly source: string
}

const served: readonly FloorQuestion[] = [
  byTutor('daysServed', 'days', 'the days served', '2.34'),
  byTutor('hadAbsence', 'yes-no', 'whether there was any absence', '3.6'),
  {
    ...byTutor('daysAbsent', 'days', 'the days absent', '3.6'),
    shownWhen: when('hadAbsence', true),
  },
]
const entitled = byTutor('entitlementsMet', 'yes-no', 'whether entitlements were met', '2.18')
const ectSays: FloorQuestion = {
  ids: ['comments', 'wentWell'],
  asks: 'the comments of the ECT',
  answeredBy: 'ect',
  kind: 'text',
  source: '2.61',
}
const ectDiscussed: FloorQuestion = {
  ids: ['discussed'],
  asks: 'whether the ECT has talked the report through',
  answeredBy: 'ect',
  kind: 'yes-no',
  source: '2.58',
}

const notOnTrack = when('onTrack', 'not-on-track')
const notSatisfactory = when('performance', 'not-satisfactory')

const judged: readonly FloorQuestion[] = [
  {
    ...byTutor('performance', 'choice', 'the performance against the Teachers’ Standards', '2.59'),
    choices: ['satisfactory', 'not-satisfactory'],
  },
  {
    ...byTutor('evidence.TS1', 'text', 'evidence against the Teachers’ Standards', '2.59'),
    ids: ['evidence.TS1', 'evidenceSummary'],
  },
  {
    ...byTutor('ectInformed', 'yes-no', 'whether the ECT has been told of a concern', '2.58'),
    shownWhen: notSatisfactory,
  },
]
const supported: FloorQuestion = {
  ...byTutor('supportPlan', 'file', 'the support plan', '4.1'),
  shownWhen: notSatisfactory,
}

/**
 * What the guidance asks of each form. A form may ask more, in any words and order, and never less.
 *
 * @rule R49, R51, R53, R54, R57, R58
 * @source SG-2024-04 para 2.52, para 2.59, para 2.60, para 2.61, para 2.62, para 4.1
 */
export const STATUTORY_FLOOR: Readonly<Record<FormName, readonly FloorQuestion[]>> = {
  'progress-review': [
    ...served,
    entitled,
    {
      ...byTutor('onTrack', 'choice', 'whether the ECT is on track', '2.52'),
      choices: ['on-track', 'not-on-track'],
    },
    {
      ...byTutor('onTrackReasons', 'text', 'brief evidence that the ECT is on track', '2.52'),
      shownWhen: when('onTrack', 'on-track'),
    },
    {
      ...byTutor('notOnTrackReasons', 'text', 'the standards of concern and the evidence', '4.1'),
      shownWhen: notOnTrack,
    },
    {
      ...byTutor('ectInformed', 'yes-no', 'whether the ECT has been told of a concern', '2.58'),
      shownWhen: notOnTrack,
    },
    { ...supported, shownWhen: notOnTrack },
    byTutor('targets', 'targets', 'the agreed targets', '2.52'),
    ectSays,
  ],
  'first-assessment': [...served, entitled, ...judged, supported, ectDiscussed, ectSays],
  'final-assessment': [
    ...served,
    entitled,
    ...judged,
    ectDiscussed,
    ectSays,
    {
      ids: ['recommendation'],
      asks: 'what the headteacher recommends',
      answeredBy: 'headteacher',
      kind: 'choice',
      choices: ['satisfactory', 'extension', 'not-satisfactory'],
      source: '2.60',
    },
  ],
  'interim-assessment': [
    ...served,
    ...judged,
    supported,
    byTutor('leavingOn', 'date', 'the last day in school', '2.62'),
    ectSays,
  ],
}

function byTutor(id: string, kind: QuestionKind, asks: string, source: string): FloorQuestion {
  return { ids: [id], asks, answeredBy: 'induction-tutor', kind, source }
}
