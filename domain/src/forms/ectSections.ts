import type { Question, Section } from './question.ts'

/** Three reflective questions; the appropriate body may return a report that they are not answered in. */
export const reflections: Section = {
  id: 'ectComments',
  title: 'Your comments',
  answeredBy: 'ect',
  questions: [
    account('wentWell', 'What has gone well this term?', 'Write what has gone well.'),
    account(
      'challenges',
      'What challenges have you faced, and how have you overcome them?',
      'Write about the challenges.',
    ),
    account(
      'targetsPlan',
      'What are your targets, and how will you address them?',
      'Write how you will address your targets.',
    ),
  ],
}

/**
 * One box for whatever the ECT wishes to say: comments come before signatures.
 *
 * @rule R54
 * @source SG-2024-04 para 2.61
 */
export const comments: Section = {
  id: 'ectComments',
  title: 'Your comments',
  answeredBy: 'ect',
  questions: [account('comments', 'Your comments on this report', 'Write your comments.')],
}

/** One box with three prompts. */
export const promptedComments: Section = {
  ...comments,
  questions: [
    {
      ...account('comments', 'Your comments on this report', 'Write your comments.'),
      reminder: {
        title: 'What you could write about',
        points: [
          'Whether the report says what the two of you have talked about.',
          'Whether you have had the time, mentoring and training that you are entitled to.',
          'Where you would like more guidance, and what you mean to work on next.',
        ],
      },
    },
  ],
}

/**
 * At an assessment the ECT says whether it was talked through, and answers for each entitlement.
 *
 * @rule R62
 * @source SG-2024-04 para 2.18, para 2.20, para 2.44, para 2.46, para 2.58
 * @ours that the ECT is asked, and in seven questions (CONFLICTS, settings S8)
 */
export const ectEntitlements: Section = {
  id: 'ectEntitlements',
  title: 'Your induction so far',
  intro: 'Your own answers, for the appropriate body. Nobody else fills them in.',
  answeredBy: 'ect',
  questions: [
    yesNo('discussed', 'Have you talked this report through with your tutor or headteacher?'),
    yesNo('entitlement.training', 'Do you have a training programme for early career teachers?'),
    yesNo('entitlement.mentoring', 'Does your mentor support you regularly, in timetabled hours?'),
    yesNo(
      'entitlement.timetable',
      'Has your timetable been lighter: by 10% in the first year, by 5% in the second?',
    ),
    yesNo('entitlement.observing', 'Have you been able to watch other teachers teach?'),
    yesNo(
      'entitlement.observed',
      'Were whole lessons of yours observed each half term, with feedback in writing and in person?',
    ),
    yesNo('entitlement.reviews', 'Have you met your tutor about your progress in every term?'),
    yesNo('entitlement.assessment', 'Have you met your tutor to discuss this assessment?'),
  ],
}

function account(id: string, wording: string, whenMissing: string): Question {
  const about = 'reflection'
  return { id, kind: 'text', about, wording, whenMissing, maxLength: 2000, rows: 4, required: true }
}

function yesNo(id: string, wording: string): Question {
  return { id, kind: 'yes-no', wording, required: true, whenMissing: `Answer: ${wording}` }
}
