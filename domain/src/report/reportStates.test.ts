import { describe, expect, test } from '@jest/globals'

import { type Action, ACTIONS, mayDo, ROLES } from '../access.ts'
import { progressReview } from '../testing/reports.ts'
import { REPORT_STATES, type ReportState } from './report.ts'
import { assertStep, type ReportStep, statesAfter } from './reportStates.ts'
import { reportStatus, STATUS_WORDS } from './reportStatus.ts'

const SHARED_FROM: readonly ReportState[] = [
  'with-tutor',
  'with-ect',
  'with-ect-to-comment',
  'queried',
  'not-signed',
  'returned',
  'reopened',
]

/** Written from the customer's words, not from the code. */
const ORACLE: readonly (readonly [ReportState, ReportStep, ReportState])[] = [
  ['with-tutor', 'planInduction', 'void'],
  ['void', 'planInduction', 'with-tutor'],
  ['with-ect', 'queryDays', 'queried'],
  ['with-ect-to-comment', 'queryDays', 'queried'],
  ['with-ect', 'signReport', 'needs-signatures'],
  // Signatures over nothing that has changed stand when only some sections were sent back.
  ['with-ect', 'signReport', 'with-headteacher'],
  ['with-ect', 'signReport', 'submitted'],
  ...SHARED_FROM.map((from) => [from, 'shareReport', 'needs-signatures'] as const),
  ['submitted', 'returnReport', 'with-ect'],
  ['submitted', 'returnReport', 'with-ect-to-comment'],
  ['submitted', 'returnReport', 'with-headteacher'],
  ['with-ect-to-comment', 'commentOnReport', 'needs-signatures'],
  ['with-ect-to-comment', 'commentOnReport', 'with-ect-to-sign'],
  ['needs-signatures', 'signReport', 'submitted'],
  ['needs-signatures', 'signReport', 'with-ect-to-sign'],
  ['needs-signatures', 'signReport', 'with-headteacher'],
  ['with-ect-to-sign', 'signReport', 'submitted'],
  ['with-ect-to-sign', 'signReport', 'with-headteacher'],
  ['with-headteacher', 'signReport', 'submitted'],
  ['with-ect', 'declineSignature', 'not-signed'],
  ['with-ect-to-comment', 'declineSignature', 'not-signed'],
  ['needs-signatures', 'declineSignature', 'not-signed'],
  ['with-ect-to-sign', 'declineSignature', 'not-signed'],
  ['with-headteacher', 'declineSignature', 'not-signed'],
  ['submitted', 'reviewReport', 'reviewed'],
  ['submitted', 'returnReport', 'returned'],
  ['submitted', 'reopenReport', 'reopened'],
  ['reviewed', 'reopenReport', 'reopened'],
  ...SHARED_FROM.flatMap((from) => [
    [from, 'shareReport', 'with-ect'] as const,
    [from, 'shareReport', 'with-ect-to-comment'] as const,
  ]),
]
const STEPS: readonly ReportStep[] = [...ACTIONS, 'planInduction']

/** Reading a report, and writing a draft beside it, changes nothing of the report. */
const CHANGES_NOTHING: readonly Action[] = [
  'openReport',
  'openReportContent',
  'listReportAccess',
  'readDraft',
  'saveDraft',
  'attachSupportPlan',
  'downloadReport',
  'openSelfReview',
  'saveSelfReview',
  'readSelfReview',
]

describe('a report goes from state to state', () => {
  test('in these ways and no others', () => {
    const moves = REPORT_STATES.flatMap((from) =>
      STEPS.flatMap((step) =>
        statesAfter(from, step)
          .filter((to) => to !== from || step === 'shareReport')
          .map((to) => [from, step, to].join(' ')),
      ),
    )
    expect(moves.toSorted()).toEqual(ORACLE.map((move) => move.join(' ')).toSorted())
  })

  test('from where it begins to every state but decided, each of which has its words', () => {
    const reached = new Set<ReportState>(['with-tutor'])
    for (const state of reached) {
      for (const next of STEPS.flatMap((step) => statesAfter(state, step))) reached.add(next)
    }
    expect(REPORT_STATES.filter((state) => !reached.has(state))).toEqual(['decided'])
    const words = REPORT_STATES.map(
      (state) => STATUS_WORDS[reportStatus(progressReview({ state }), '2026-11-23')],
    )
    expect(new Set(words).size).toBe(REPORT_STATES.length)
  })

  test('and a step that leads anywhere else is a fault of ours', () => {
    expect(statesAfter('reviewed', 'returnReport')).toEqual([])
    expect(() => assertStep('reviewed', 'returnReport', 'returned')).toThrow(RangeError)
    expect(() => assertStep('with-ect', 'signReport', 'reviewed')).toThrow(
      'signReport took a report from with-ect to reviewed',
    )
  })
})

describe('who may do something with a report may do it exactly where it leads somewhere', () => {
  const changing = ACTIONS.filter((action) => !CHANGES_NOTHING.includes(action))

  test.each(changing)('%s', (action) => {
    const allowed = REPORT_STATES.filter((state) =>
      ROLES.some((role) => mayDo(role, action, state)),
    )
    const leading = REPORT_STATES.filter((state) => statesAfter(state, action).length > 0)
    expect(leading).toEqual(allowed)
  })

  test.each(CHANGES_NOTHING)('%s leads nowhere', (action) => {
    expect(REPORT_STATES.flatMap((state) => statesAfter(state, action))).toEqual([])
  })
})
