import { describe, expect, test } from '@jest/globals'

import { completeAnswers, ectAnswers, headAnswers } from '../testing/answers.ts'
import { progressReview } from '../testing/reports.ts'
import { answerLimits } from '../report/report.ts'
import { gaps } from './completeness.ts'
import { FORM_NAMES, formFor, type FormName, type ReportOfKind } from './formSet.ts'
import { FORM_SETS } from './formSets.ts'
import type { FormDefinition } from './question.ts'
import { oakrow } from './sets/oakrow.ts'
import { statutoryFloorFaults } from './statutoryFloorFaults.ts'

const limits = answerLimits(progressReview())

const REPORTS: Record<FormName, ReportOfKind> = {
  'progress-review': { kind: 'progress-review' },
  'first-assessment': { kind: 'formal-assessment', assessment: 'first' },
  'final-assessment': { kind: 'formal-assessment', assessment: 'final' },
  'interim-assessment': { kind: 'interim-assessment' },
}

const shipped = FORM_SETS.flatMap((set) =>
  FORM_NAMES.map((name) => [set.name, name, formFor(set, REPORTS[name])] as const),
)

describe('every form that comes with the product', () => {
  test.each(shipped)('%s, %s: asks all that the guidance asks', (_set, name, form) => {
    expect(statutoryFloorFaults(form, REPORTS[name])).toEqual([])
  })

  test.each(shipped)('%s, %s: has one place for each answer', (_set, _name, form) => {
    const ids = questionsIn(form).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const parents = questionsIn(form).flatMap(({ shownWhen }) => shownWhen?.question ?? [])
    expect(ids).toEqual(expect.arrayContaining(parents))
  })

  test.each(shipped)('%s, %s: can be completed', (_set, _name, form) => {
    expect(gaps(form, 'induction-tutor', completeAnswers({}, form), limits)).toEqual([])
    expect(gaps(form, 'ect', ectAnswers({}, form), limits)).toEqual([])
    expect(gaps(form, 'headteacher', headAnswers({}, form), limits)).toEqual([])
  })

  test('has a name of its own', () => {
    expect(new Set(shipped.map(([, , { id }]) => id)).size).toBe(shipped.length)
  })
})

describe('who answers what', () => {
  test.each(FORM_SETS)('only at the end of induction the headteacher, with $name', ({ forms }) => {
    const answering = FORM_NAMES.filter((name) =>
      forms[name].sections.some(({ answeredBy }) => answeredBy === 'headteacher'),
    )
    expect(answering).toEqual(['final-assessment'])
  })

  test.each(FORM_SETS)('seven entitlements at assessments, the ECT alone, with $name', (set) => {
    const asked = (name: FormName) =>
      set.forms[name].sections
        .filter(({ answeredBy }) => answeredBy === 'ect')
        .flatMap(({ questions }) => questions)
        .filter(({ id }) => id.startsWith('entitlement.')).length
    expect(FORM_NAMES.map(asked)).toEqual([0, 7, 7, 7])
  })

  test('a moderator is named at assessments where a trust has one, and not in reviews', () => {
    const moderated = FORM_NAMES.filter((name) =>
      questionsIn(oakrow.forms[name]).some(({ id }) => id === 'moderatedBy'),
    )
    expect(moderated).toEqual(['first-assessment', 'final-assessment', 'interim-assessment'])
  })
})

function questionsIn({ sections }: FormDefinition) {
  return sections.flatMap(({ questions }) => questions)
}
