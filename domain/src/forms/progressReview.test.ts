import { describe, expect, test } from '@jest/globals'

import { PROGRESS_REVIEW_FORM } from './progressReview.ts'
import type { Question } from './question.ts'
import { TEACHERS_STANDARDS } from './teachersStandards.ts'

const { sections } = PROGRESS_REVIEW_FORM
const questions = sections.flatMap((section) => section.questions)

describe('the form of a progress review', () => {
  test('every section and question has an id of its own', () => {
    const ids = [...sections.map(({ id }) => `section ${id}`), ...questions.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a question depends only on one that is asked before it in the same section', () => {
    for (const { questions: asked } of sections) {
      for (const [index, { id, shownWhen }] of asked.entries()) {
        const earlier = asked.slice(0, index)
        const dependsOn = earlier.find((question) => question.id === shownWhen?.question)
        expect({ id, isSound: shownWhen === undefined || canAnswer(dependsOn, shownWhen) }).toEqual(
          {
            id,
            isSound: true,
          },
        )
      }
    }
  })

  test('a section holds back on an answer that one of its own questions can have', () => {
    const holding = sections.filter(({ holdsBack }) => holdsBack !== undefined)
    expect(holding.map(({ id }) => id)).toEqual(['progress'])
    for (const { questions: asked, holdsBack } of holding) {
      const question = asked.find(({ id }) => id === holdsBack?.question)
      expect(holdsBack && canAnswer(question, holdsBack)).toBe(true)
    }
  })

  test('every question that must be answered says what to do when it is not', () => {
    const silent = questions.filter(({ required, whenMissing }) => required && whenMissing === '')
    expect(silent).toEqual([])
  })

  test('no list of answers offers the same one twice', () => {
    for (const question of questions) {
      const values = 'choices' in question ? question.choices.map(({ value }) => value) : []
      expect(new Set(values).size).toBe(values.length)
    }
  })
})

describe('what the guidance asks for cannot be left out', () => {
  test.each([
    ['days served', 'daysServed'],
    ['days absent', 'daysAbsent'],
    ['whether the entitlements were met', 'entitlementsMet'],
    ['on track or not', 'onTrack'],
    ['brief evidence', 'onTrackReasons'],
    ['the standards of concern with their evidence', 'notOnTrackReasons'],
    ['that the ECT knows', 'ectInformed'],
    ['the support plan', 'supportPlan'],
    ['development targets', 'targets'],
    ['the last day of an ECT who leaves', 'leavingOn'],
  ])('%s', (_, id) => {
    expect(questions.find((question) => question.id === id)).toMatchObject({ required: true })
  })

  test.each(TEACHERS_STANDARDS.map(({ id }) => id))(
    'a rating of %s, with a comment for the two lowest',
    (standard) => {
      const key = standard.replace(' ', '')
      expect(questions.find(({ id }) => id === `rating.${key}`)).toMatchObject({ standard })
      expect(questions.find(({ id }) => id === `ratingComment.${key}`)).toMatchObject({
        required: true,
        shownWhen: {
          question: `rating.${key}`,
          isAnyOf: ['attention-needed', 'cause-for-concern'],
        },
      })
    },
  )

  test('two or three targets, each tied to a standard', () => {
    const targets = questions.find(({ kind }) => kind === 'targets')
    expect(targets).toMatchObject({ atLeast: 2, atMost: 3 })
  })

  test('three questions to the ECT', () => {
    const toEct = sections.filter(({ answeredBy }) => answeredBy === 'ect')
    expect(toEct.flatMap((section) => section.questions.map(({ id }) => id))).toEqual([
      'wentWell',
      'challenges',
      'targetsPlan',
    ])
  })
})

/** Whether a question can be answered in each of the ways that a condition waits for. */
function canAnswer(
  question: Question | undefined,
  { isAnyOf }: { readonly isAnyOf: readonly (boolean | string)[] },
): boolean {
  if (!question) return false
  const possible: readonly (boolean | string)[] =
    'choices' in question ? question.choices.map(({ value }) => value) : [true, false]
  return isAnyOf.length > 0 && isAnyOf.every((answer) => possible.includes(answer))
}
