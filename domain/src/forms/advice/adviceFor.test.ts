import { describe, expect, test } from '@jest/globals'

import { completeAnswers, ectAnswers } from '../../testing/answers.ts'
import { answerLimits } from '../../report/report.ts'
import { progressReview } from '../../testing/reports.ts'
import { gaps } from '../completeness.ts'
import { PROGRESS_REVIEW_FORM } from '../progressReview.ts'
import type { Answers, Target } from '../question.ts'
import { independentPanel } from '../sets/independentPanel.ts'
import { severnside } from '../sets/severnside.ts'
import type { Advised } from './advice.ts'
import { adviceFor } from './adviceFor.ts'
import { ADVICE_RULES } from './adviceRules.ts'

/** What is found in the tutor's answers to a review. */
const inReview = (changes: Answers) =>
  found({ answers: completeAnswers({ targets: goodTargets, ...changes }) })
const onReasons = (onTrackReasons: string) => inReview({ onTrackReasons })
const onComment = (wentWell: string) =>
  found({ author: 'ect', answers: ectAnswers({ wentWell }) }).map(({ question }) => question)
const rulesOnReasons = (reasons: string) => onReasons(reasons).map(({ rule }) => rule)

const goodTargets: readonly Target[] = [
  {
    what: 'Plan two hinge questions for each lesson with 8C.',
    standard: 'TS6',
    measure: 'Seen in plans and in three drop-ins',
    byWhen: '2027-02-12',
  },
]

const STRONG =
  'Rehana begins each lesson with three questions on last week (TS2, TS6). Seen on 14 October and in six books: pupils who were lost in September now answer in time.'

describe('an account that a reader can follow', () => {
  test.each([
    STRONG,
    'Jo is settled in the team and asks for help early (TS8, Part Two). In the two lessons I watched the room was warm, and pupils tried hard things (TS1).',
    'TS3: his planning folder shows that he reads ahead, and pupils could explain the water cycle in their own words.',
  ])('%s', (reasons) => {
    expect(onReasons(reasons)).toEqual([])
  })

  test('nothing is said while someone has only begun', () => {
    expect(onReasons('Sam has made')).toEqual([])
  })
})

describe('what is pointed out in an account', () => {
  test.each([
    [
      'no standard',
      ['names-no-standard'],
      'Lessons are calm, and pupils in both classes finish more of their work than in September.',
    ],
    [
      'nothing that was seen',
      ['no-evidence'],
      'Imran meets TS1, TS4 and TS7 and is a pleasure to work with; pupils like him very much.',
    ],
    [
      'nothing that it changes',
      ['no-impact'],
      'In the observations of October she used the agreed seating plan and clear slides (TS7).',
    ],
    [
      'a judgement on the training',
      ['judges-training'],
      'TS8: Bea has finished all online modules of the ECF on time, as the log shows, and tells pupils about it.',
    ],
    [
      'a tag that is at home elsewhere',
      ['standard-elsewhere'],
      'Books show that pupils get regular feedback (TS2), and lessons run to plan (TS4).',
    ],
    [
      'several at once',
      ['names-no-standard', 'no-evidence', 'no-impact'],
      'A kind and hard-working colleague who is well liked by everyone in the staff room.',
    ],
  ])('%s', (_, rules, reasons) => {
    expect(rulesOnReasons(reasons)).toEqual(rules)
  })

  test('the tag is asked about in words', () => {
    expect(
      onReasons(
        'Books show that pupils get regular feedback (TS2), and lessons run to plan (TS4).',
      ),
    ).toMatchObject([
      {
        question: 'onTrackReasons',
        says: '“Books show that pupils get regular feedback” is tagged TS2. Is it TS6 Make accurate and productive use of assessment?',
      },
    ])
  })

  test.each([
    [STRONG, 'Nothing is said yet about TS1, TS3, TS4, TS5, TS7, TS8 and Part Two.'],
    [`${STRONG} TS1, TS3–5, TS7 and Part Two as in June.`, 'Nothing is said yet about TS8.'],
  ])('standards that one account of an assessment leaves out: %s', (evidenceSummary, says) => {
    const form = severnside.forms['first-assessment']
    const answers = completeAnswers({ evidenceSummary, targets: [] }, form)
    expect(found({ kind: 'formal-assessment', assessment: 'first', form, answers })).toMatchObject([
      { rule: 'leaves-standards-out', says },
    ])
  })

  test('a question about one standard names it already', () => {
    const form = independentPanel.forms['first-assessment']
    const answers = completeAnswers({ targets: goodTargets }, form)
    expect(found({ kind: 'formal-assessment', assessment: 'first', form, answers })).toEqual([])
  })
})

describe('targets', () => {
  test.each([
    [
      [{ what: 'Keep the room tidy.', standard: 'TS7' }],
      'Target 1 has no measure',
      'Target 1 has no date',
    ],
    [
      [
        { what: 'Ask a question of every pupil each lesson by half-term.', standard: 'TS6' },
        { what: 'Read more.', standard: 'TS3', measure: 'Told at the mentor meeting' },
        { what: 'Stretch those who finish early.', standard: 'TS5' },
      ],
      'Target 3 has no measure',
      'Targets 2 and 3 have no date',
    ],
  ] as const)('%j', (targets, measure, date) => {
    expect(inReview({ targets }).map(({ says }) => says.replace(/:.*/u, ''))).toEqual([
      measure,
      date,
    ])
  })

  test('a row that is not written yet lacks nothing', () => {
    expect(inReview({ targets: [{ what: '', standard: 'TS1' }] })).toEqual([])
  })
})

describe('a first "not satisfactory" at an assessment', () => {
  const form = independentPanel.forms['first-assessment']
  const assessed = (advised: Partial<Advised>, performance = 'not-satisfactory') =>
    found({
      kind: 'formal-assessment',
      assessment: 'first',
      form,
      answers: completeAnswers({ performance, targets: goodTargets }, form),
      ...advised,
    }).map(({ says }) => says)

  test('after "on track" is asked about', () => {
    expect(assessed({ lastJudgement: 'on-track' })).toEqual([
      'The last report said on track. Say when the ECT was first told of the concern, and what support there was.',
    ])
  })

  test('with nothing before it as well', () => {
    expect(assessed({})).toHaveLength(1)
  })

  test('after "not on track" is no surprise, and "satisfactory" is none ever', () => {
    expect(assessed({ lastJudgement: 'not-on-track' })).toEqual([])
    expect(assessed({ lastJudgement: 'on-track' }, 'satisfactory')).toEqual([])
  })
})

describe('what a form is too slow for', () => {
  test.each([
    'TS7: Piotr came to the training in September, but does not follow the safeguarding procedures of the school in lessons with pupils.',
    'TS1: in a lesson in May a pupil made an allegation that nobody has looked into.',
    'Part Two: pupils were left alone in the workshop twice, as the log shows.',
  ])('%s', (reasons) => {
    expect(rulesOnReasons(reasons)).toContain('needs-more-than-a-form')
  })

  test.each([
    'Part Two: up to date with safeguarding training; pupils in her tutor group trust her, as meetings show.',
    'TS7: there are no concerns about behaviour in the lessons I saw, and pupils feel safe.',
  ])('and what is no alarm: %s', (reasons) => {
    expect(rulesOnReasons(reasons)).not.toContain('needs-more-than-a-form')
  })
})

describe("the ECT's comments", () => {
  test.each([
    'All good, thank you.',
    'I agree with this report and have nothing to add to it at all.',
    'Everything that is written above is a correct account of the term.',
  ])('that reflect on nothing: %s', (comment) => {
    expect(onComment(comment)).toEqual(['wentWell'])
  })

  test.each([
    'My Year 8 classes settle quickly since I changed the seating plan, and I will try it with Year 9.',
    'I found marking hard in October; my mentor showed me whole-class feedback and it is better now.',
  ])('that do: %s', (comment) => {
    expect(onComment(comment)).toEqual([])
  })
})

describe('the list of rules', () => {
  test('gives each a name of its own, a reason and a source', () => {
    expect(new Set(ADVICE_RULES.map(({ id }) => id)).size).toBe(ADVICE_RULES.length)
    for (const { because, source } of ADVICE_RULES) {
      expect(because).toMatch(/\.$/u)
      expect(source).toMatch(/^(?:\d\.\d+|ours)$/u)
    }
  })

  test('holds nothing back: a report with advice in it is complete', () => {
    const answers = completeAnswers({ onTrackReasons: 'Kind to all, and nothing else to say.' })
    expect(found({ answers })).not.toEqual([])
    const limits = answerLimits(progressReview())
    expect(gaps(PROGRESS_REVIEW_FORM, 'induction-tutor', answers, limits)).toEqual([])
  })
})

function found(advised: Partial<Advised> & { readonly answers: Answers }) {
  return adviceFor({
    kind: 'progress-review',
    form: PROGRESS_REVIEW_FORM,
    author: 'induction-tutor',
    ...advised,
  })
}
