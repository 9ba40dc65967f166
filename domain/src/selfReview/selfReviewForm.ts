import type { FormDefinition, Section, TextQuestion } from '../forms/question.ts'
import { type StandardId, standardInWords, TEACHERS_STANDARDS } from '../forms/teachersStandards.ts'

/** Short enough for ten of them to stand beside the form. */
const SHORT: Record<StandardId, string> = {
  TS1: 'High expectations',
  TS2: 'Progress and outcomes',
  TS3: 'Subject and curriculum',
  TS4: 'Planning and teaching',
  TS5: 'Adapting teaching',
  TS6: 'Assessment',
  TS7: 'Behaviour',
  TS8: 'Wider responsibilities',
  'Part Two': 'Conduct',
}

/** With every answer at its longest, a report still holds the last few versions of it. */
const LONGEST_TEXT = 1000

/**
 * What an ECT writes for themselves before a review: by Standard, and what they would like to talk
 * about. A section is complete with all of its answers, and nothing asks for that: what there is
 * can be shared.
 *
 * @ours
 */
export const SELF_REVIEW_FORM: FormDefinition = {
  id: 'self-review',
  version: 1,
  title: 'Self-review',
  sections: [
    ...TEACHERS_STANDARDS.map(({ id }) => standardSection(id)),
    {
      id: 'conversation',
      title: 'Our conversation',
      answeredBy: 'ect',
      questions: [
        text('proud', 'What am I proud of this term?'),
        text('support', 'What would help me most next term?'),
        text('talkAbout', 'What do I want to be sure that we talk about?'),
      ],
    },
  ],
}

function standardSection(standard: StandardId): Section {
  const name = standard.replace(' ', '')
  return {
    id: `standard${name}`,
    title: `${standard} ${SHORT[standard]}`,
    intro: standardInWords(standard),
    answeredBy: 'ect',
    questions: [
      text(`strength.${name}`, `${standard}: what do I do well?`),
      text(
        `shown.${name}`,
        `${standard}: what shows it?`,
        'A lesson, a piece of planning, what pupils can do now, what an observer wrote.',
      ),
      text(`next.${name}`, `${standard}: what do I want to do next?`),
    ],
  }
}

function text(id: string, wording: string, hint?: string): TextQuestion {
  return {
    kind: 'text',
    id,
    wording,
    ...(hint !== undefined && { hint }),
    required: true,
    whenMissing: 'Nothing is written here yet.',
    maxLength: LONGEST_TEXT,
    rows: 3,
  }
}
