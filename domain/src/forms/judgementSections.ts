import { STATUTORY_ENTITLEMENTS } from './entitlements.ts'
import type { Question, Section } from './question.ts'
import { RATING_SCALE, RATINGS_OF_CONCERN } from './ratingScale.ts'
import { when } from './shownQuestions.ts'
import { ectInformed, supportPlan } from './supportQuestions.ts'
import { standardInWords, TEACHERS_STANDARDS } from './teachersStandards.ts'

const WHAT_THE_ANSWER_SAYS = {
  title: 'What this answer says',
  points: [
    'Where things stand now. An ECT who is not on track and catches up completes induction like anyone else.',
    'Early in induction nobody can be certain: use your professional judgement, and say what it rests on.',
  ],
}
const EXAMPLE_OF_REASONS = {
  title: 'What brief reasons can look like',
  points: [
    'A standard and what was seen: “TS4: both Year 9 lessons in October ran to a clear plan.”',
    'What it changed: “Pupils who were lost in September now start the task by themselves.”',
    'In the first term: conduct and how the ECT works with pupils and colleagues (TS1, TS8, Part Two).',
    'In the second: how far the ECT has come in each standard, and where more support may be needed.',
    'In the second year, between assessments: a few sentences on what has changed since the last report.',
  ],
}
const EXAMPLE_OF_CONCERN = {
  title: 'How to write about a concern',
  points: [
    'Standard by standard, fact before judgement: “TS7: in three of four lessons the start took over ten minutes.”',
    'What would show improvement: “Settled within three minutes, with the routine that we practised.”',
    'Clear and kind: the ECT reads it, knows of it already, and is to see a way forward.',
  ],
}
const EXAMPLE_OF_TARGETS = {
  title: 'What makes a target useful',
  points: [
    'It is about teaching: “Keep the classroom tidy” helps nobody to teach better.',
    'It can be seen: “TS6: two hinge questions in each lesson with 8C, seen in plans and in three drop-ins by 12 February.”',
    'It can be done within the next term, and the ECT has agreed to it.',
  ],
}

export const entitlements: Section = {
  id: 'entitlements',
  title: 'Entitlements',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'entitlementsMet',
      kind: 'yes-no',
      wording:
        'Has the ECT had a programme of training that draws on the early career framework, and all their statutory entitlements?',
      required: true,
      whenMissing: 'Say whether the entitlements were met.',
      reminder: { title: 'What the statutory entitlements are', points: STATUTORY_ENTITLEMENTS },
      source: '2.18',
    },
    {
      id: 'entitlementsReason',
      kind: 'text',
      wording: 'What was not met, and why?',
      maxLength: 1500,
      rows: 4,
      required: true,
      whenMissing: 'Explain which entitlements were not met, and why.',
      shownWhen: when('entitlementsMet', false),
    },
  ],
}

export const progress: Section = {
  id: 'progress',
  title: 'Progress',
  answeredBy: 'induction-tutor',
  holdsBack: when('onTrack', 'not-on-track'),
  questions: [
    {
      id: 'onTrack',
      kind: 'choice',
      wording: 'Which of these is right at this point?',
      hint: 'Judge against the Teachers’ Standards, not against the training programme.',
      choices: [
        {
          value: 'on-track',
          label:
            'The ECT is on track to complete induction successfully by the end of their induction.',
        },
        {
          value: 'not-on-track',
          label:
            'The ECT is not on track to complete induction successfully by the end of their induction.',
        },
      ],
      required: true,
      whenMissing: 'Choose whether the ECT is on track.',
      reminder: WHAT_THE_ANSWER_SAYS,
      source: '2.52',
    },
    {
      id: 'onTrackReasons',
      kind: 'text',
      about: 'evidence',
      wording: 'Why is the ECT on track? Give brief reasons.',
      hint: 'Two or three sentences that name standards and what you saw in lessons or in pupils’ work.',
      maxLength: 3000,
      rows: 6,
      required: true,
      whenMissing: 'Give brief reasons why the ECT is on track.',
      reminder: EXAMPLE_OF_REASONS,
      shownWhen: when('onTrack', 'on-track'),
      source: '2.52',
    },
    {
      id: 'notOnTrackReasons',
      kind: 'text',
      about: 'evidence',
      wording: 'Which standards are of concern, and what is the evidence?',
      hint: 'Name each of the Teachers’ Standards of concern, personal and professional conduct included, and how the evidence supports your view.',
      maxLength: 3000,
      rows: 8,
      required: true,
      whenMissing: 'Name the standards of concern and the evidence.',
      reminder: EXAMPLE_OF_CONCERN,
      shownWhen: when('onTrack', 'not-on-track'),
      source: '4.1',
    },
    ectInformed(when('onTrack', 'not-on-track')),
    supportPlan(when('onTrack', 'not-on-track')),
  ],
}

export const standards: Section = {
  id: 'standards',
  title: 'Teachers’ Standards',
  intro:
    'Rate each standard for this stage of induction. The two lowest ratings ask for a comment.',
  answeredBy: 'induction-tutor',
  questions: TEACHERS_STANDARDS.flatMap(({ id }): readonly Question[] => [
    {
      id: `rating.${questionKey(id)}`,
      kind: 'rating',
      standard: id,
      wording: standardInWords(id),
      choices: RATING_SCALE,
      required: true,
      whenMissing: `Rate ${id}.`,
    },
    {
      id: `ratingComment.${questionKey(id)}`,
      kind: 'text',
      wording: `Comment on ${id}`,
      hint: 'Outline the concern, and what would show improvement.',
      maxLength: 800,
      rows: 3,
      required: true,
      whenMissing: `Comment on ${id}: its rating asks for one.`,
      shownWhen: when(`rating.${questionKey(id)}`, ...RATINGS_OF_CONCERN),
    },
  ]),
}

export const targets: Section = {
  id: 'targets',
  title: 'Development targets',
  intro:
    'Agreed with the ECT, whether on track or not: specific, with a way to see that each is met.',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'targets',
      kind: 'targets',
      wording: 'Two or three targets, each tied to a standard',
      atLeast: 2,
      atMost: 3,
      maxLength: 600,
      required: true,
      whenMissing: 'Write at least two targets, each tied to a standard.',
      reminder: EXAMPLE_OF_TARGETS,
      source: '2.52',
    },
  ],
}

function questionKey(standard: string): string {
  return standard.replace(' ', '')
}
