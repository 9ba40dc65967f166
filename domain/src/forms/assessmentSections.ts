import type { Choice, Question, Section } from './question.ts'
import { when } from './shownQuestions.ts'
import { ectInformed, supportPlan } from './supportQuestions.ts'
import { standardInWords, TEACHERS_STANDARDS } from './teachersStandards.ts'

const EXAMPLE_OF_EVIDENCE = {
  title: 'What a useful account looks like',
  points: [
    'What the ECT does: “Rehana opens every Year 5 lesson with three questions on last week’s work.”',
    'How you know: “Seen on 14 January and 4 February, and in the books of six pupils.”',
    'What it changed: “Nine pupils who could not recall tables in October now answer within the time.”',
    'The ECT reads every word: say what goes well as plainly as what is still to come.',
  ],
}
const NOT_SATISFACTORY = when('performance', 'not-satisfactory')

/**
 * The judgement of an assessment: against the Teachers' Standards, at this point.
 *
 * @rule R52, R53
 * @source SG-2024-04 para 2.59
 */
export const performance: Section = performanceSection(
  [
    {
      value: 'satisfactory',
      label: 'The ECT is making satisfactory progress against the Teachers’ Standards.',
    },
    {
      value: 'not-satisfactory',
      label: 'The ECT is not making satisfactory progress against the Teachers’ Standards.',
    },
  ],
  [supportPlan(NOT_SATISFACTORY)],
)

/** The same at the end of induction, when support has run its course. */
export const performanceAtTheEnd: Section = performanceSection(
  [
    {
      value: 'satisfactory',
      label: 'The ECT’s performance against the Teachers’ Standards is satisfactory.',
    },
    {
      value: 'not-satisfactory',
      label: 'The ECT’s performance against the Teachers’ Standards is not satisfactory.',
    },
  ],
  [],
)

function performanceSection(choices: readonly Choice[], more: readonly Question[]): Section {
  return {
    id: 'performance',
    title: 'Performance',
    answeredBy: 'induction-tutor',
    holdsBack: NOT_SATISFACTORY,
    questions: [
      {
        id: 'performance',
        kind: 'choice',
        wording: 'Which of these does the evidence show?',
        hint: 'Judge against the Teachers’ Standards, not against the training programme.',
        choices,
        required: true,
        whenMissing: 'Choose what the evidence shows about the ECT’s performance.',
        source: '2.59',
      },
      {
        id: 'standardsOfConcern',
        kind: 'standards',
        wording: 'Which standards are not met as they should be at this stage?',
        atLeast: 1,
        required: true,
        whenMissing: 'Choose the standards of concern.',
        shownWhen: NOT_SATISFACTORY,
        source: '4.1',
      },
      {
        id: 'performanceReasons',
        about: 'evidence',
        kind: 'text',
        wording: 'What is the evidence for the concern?',
        hint: 'What was seen, when, and what it meant for pupils, standard by standard.',
        maxLength: 3000,
        rows: 8,
        required: true,
        whenMissing: 'Give the evidence for the concern.',
        shownWhen: NOT_SATISFACTORY,
        source: '4.1',
      },
      ectInformed(NOT_SATISFACTORY),
      ...more,
    ],
  }
}

/**
 * An account for each standard: evidence comes from day-to-day work and is not copied out.
 *
 * @rule R52, R53
 * @source SG-2024-04 para 2.57, para 2.59
 */
export const evidence: Section = {
  id: 'evidence',
  title: 'Evidence for each standard',
  intro:
    'A few sentences each: what the ECT does, and what it changes for pupils. They speak of all the time since the last assessment, not of this term alone. No new evidence is needed, and none is copied out in full.',
  answeredBy: 'induction-tutor',
  questions: TEACHERS_STANDARDS.map(({ id }): Question => ({
    id: `evidence.${id.replace(' ', '')}`,
    about: 'evidence',
    kind: 'text',
    wording: standardInWords(id),
    maxLength: 2000,
    rows: 4,
    required: true,
    whenMissing: `Describe the evidence for ${id}.`,
    source: '2.59',
    ...(id === 'TS1' && { reminder: EXAMPLE_OF_EVIDENCE }),
  })),
}

/** The same as one account, where an appropriate body does not ask for each standard. */
export const evidenceAsOneAccount: Section = {
  id: 'evidence',
  title: 'Evidence against the Teachers’ Standards',
  intro: 'It speaks of all the time since the last assessment, not of this term alone.',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'evidenceSummary',
      about: 'evidence',
      kind: 'text',
      wording: 'What does the evidence show against the Teachers’ Standards?',
      hint: 'Name the standards, Part Two included, and say what the ECT’s work has changed for pupils.',
      maxLength: 6000,
      rows: 12,
      required: true,
      whenMissing: 'Describe the evidence against the Teachers’ Standards.',
      reminder: EXAMPLE_OF_EVIDENCE,
      source: '2.59',
    },
  ],
}

/**
 * Who stands behind the judgement besides the tutor, where an appropriate body or trust asks.
 *
 * @ours
 */
export const moderation: Section = {
  id: 'moderation',
  title: 'Moderation',
  intro: 'A second colleague reads the evidence and the judgement before the ECT does.',
  answeredBy: 'induction-tutor',
  questions: [
    {
      id: 'moderatedBy',
      kind: 'text',
      wording: 'Who moderated the judgement?',
      hint: 'Name and role, such as the mentor who oversees all ECTs of the school.',
      maxLength: 200,
      rows: 1,
      required: true,
      whenMissing: 'Name the colleague who moderated the judgement.',
    },
    {
      id: 'moderatedOn',
      kind: 'date',
      wording: 'On which day?',
      required: true,
      whenMissing: 'Enter the day of the moderation.',
    },
    {
      id: 'moderationAgreed',
      kind: 'yes-no',
      wording: 'Did they come to the same judgement?',
      required: true,
      whenMissing: 'Say whether the moderator came to the same judgement.',
    },
    {
      id: 'moderationNote',
      kind: 'text',
      wording: 'Where did you differ, and what did you agree?',
      maxLength: 1500,
      rows: 4,
      required: true,
      whenMissing: 'Say where you differed and what you agreed.',
      shownWhen: when('moderationAgreed', false),
    },
  ],
}

/**
 * What the headteacher recommends to the appropriate body, which decides.
 *
 * @rule R57
 * @source SG-2024-04 para 2.60
 */
export const recommendation: Section = {
  id: 'recommendation',
  title: 'Recommendation of the headteacher',
  answeredBy: 'headteacher',
  questions: [
    {
      id: 'recommendation',
      kind: 'choice',
      wording: 'What do you recommend to the appropriate body?',
      choices: [
        { value: 'satisfactory', label: 'Induction is completed satisfactorily.' },
        { value: 'extension', label: 'An extension of induction should be considered.' },
        { value: 'not-satisfactory', label: 'Induction is not completed satisfactorily.' },
      ],
      required: true,
      whenMissing: 'Choose what you recommend.',
      source: '2.60',
    },
    {
      id: 'recommendationReasons',
      kind: 'text',
      wording: 'Why do you recommend this?',
      maxLength: 3000,
      rows: 6,
      required: true,
      whenMissing: 'Give the reasons for your recommendation.',
      shownWhen: when('recommendation', 'extension', 'not-satisfactory'),
      source: '2.60',
    },
  ],
}
