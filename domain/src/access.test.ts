import { describe, expect, test } from '@jest/globals'

import { ACTIONS, type Action, mayDo, mayEverDo, readersOf, ROLES, roleIn } from './access.ts'
import { REPORT_STATES, type ReportState } from './report/report.ts'
import { SIGNATORIES } from './report/signature.ts'
import type { ReportKind } from './schedule/reportDates.ts'
import { progressReview } from './testing/reports.ts'
import { amara, helen, lanternfield, marcus, noor, priti, tom } from './testing/stonebeck.ts'

const NEVER = '..............'

/** One letter for each state, in the order of `REPORT_STATES`; a dot where there is no right. */
const LETTERS = 'TECQNFHXSroRDV'

/** Written from the customer's words, not from the code. Columns as `ROLES`. */
const ORACLE: Record<Action, readonly [string, string, string, string, string]> = {
  //                  ECT        tutor      head       reviewer   named contact
  openReport: ['TECQNFHXSroRDV', 'TECQNFHXSroRDV', 'TECQNFHXSroRDV', 'TECQNFHXSroRDV', NEVER],
  openReportContent: [
    '.ECQNFHXSroRD.',
    'TECQNFHXSroRDV',
    '.ECQNFHXSroRD.',
    '........SroRD.',
    NEVER,
  ],
  listReportAccess: ['TECQNFHXSroRDV', NEVER, NEVER, NEVER, NEVER],
  readDraft: ['T..Q...X.ro...', NEVER, NEVER, NEVER, NEVER],
  saveDraft: ['.ECQ...X......', 'TECQ...X.ro...', '......H.......', NEVER, NEVER],
  attachSupportPlan: [NEVER, 'TECQ...X.ro...', NEVER, NEVER, NEVER],
  shareReport: [NEVER, 'TECQ...X.ro...', NEVER, NEVER, NEVER],
  queryDays: ['.EC...........', NEVER, NEVER, NEVER, NEVER],
  commentOnReport: ['..C...........', NEVER, NEVER, NEVER, NEVER],
  signReport: ['.E...F........', '....N.........', '......H.......', NEVER, NEVER],
  declineSignature: ['.EC..F........', '....N.........', '......H.......', NEVER, NEVER],
  scheduleMeeting: [NEVER, 'TECQNFHXSro...', NEVER, NEVER, NEVER],
  reviewReport: [NEVER, NEVER, NEVER, '........S.....', NEVER],
  returnReport: [NEVER, NEVER, NEVER, '........S.....', NEVER],
  reopenReport: [NEVER, '........S.....', '........S.....', '...........R..', NEVER],
  downloadReport: ['.ECQNFHXSroRD.', '.ECQNFHXSroRD.', '.ECQNFHXSroRD.', '........SroRD.', NEVER],
  openSelfReview: ['TECQNFHXSroRDV', NEVER, NEVER, NEVER, NEVER],
  saveSelfReview: ['TECQ...X.ro...', NEVER, NEVER, NEVER, NEVER],
  shareSelfReview: ['TECQ...X.ro...', NEVER, NEVER, NEVER, NEVER],
  takeBackSelfReview: ['TECQ...X.ro...', NEVER, NEVER, NEVER, NEVER],
  readSelfReview: [NEVER, 'TECQ...X.ro...', NEVER, NEVER, NEVER],
  noteInTouch: [NEVER, NEVER, NEVER, '.ECQNFHX......', NEVER],
  noteVisit: [NEVER, NEVER, NEVER, '........SroRD.', NEVER],
  completeVisit: [NEVER, NEVER, NEVER, '.ECQNFHXSroRD.', NEVER],
}

describe('who may do what, and when', () => {
  const cells = ACTIONS.flatMap((action) =>
    ROLES.map((role, column) => ({ action, role, letters: ORACLE[action][column] ?? '' })),
  )

  test.each(cells)('$action by $role: $letters', ({ action, role, letters }) => {
    const allowed = REPORT_STATES.map((state, index) =>
      mayDo(role, action, state) ? LETTERS.charAt(index) : '.',
    )
    expect(allowed.join('')).toBe(letters)
    const ever = (kind: ReportKind) => mayEverDo(role, action, { kind })
    expect(ever('formal-assessment')).toBe(letters !== NEVER)
    expect(ever('progress-review')).toBe(letters.replace('H', '.') !== NEVER)
    const asked = { kind: 'progress-review', signingOrder: SIGNATORIES } as const
    expect(mayEverDo(role, action, asked)).toBe(letters !== NEVER)
  })
})

describe('what someone is to a report', () => {
  test.each([
    ['its ECT', amara, 'ect'],
    ['its tutor', marcus, 'induction-tutor'],
    ['its headteacher', helen, 'headteacher'],
    ['a reviewer', priti, 'reviewer'],
    ['the named contact', tom, 'named-contact'],
    ['a colleague', noor, undefined],
  ])('%s', (_, { id }, role) => {
    expect(roleIn(progressReview(), lanternfield.members, id)).toBe(role)
  })

  test('a headteacher who is the tutor too signs as tutor first, and then as headteacher', () => {
    const { people } = progressReview()
    const both = { people: { ...people, inductionTutor: helen } }
    const part = (state: ReportState) => roleIn({ ...both, state }, [], helen.id)
    expect(part('needs-signatures')).toBe('induction-tutor')
    expect(part('with-headteacher')).toBe('headteacher')
  })

  test('nobody of another appropriate body has a part', () => {
    expect(roleIn(progressReview(), [], priti.id)).toBeUndefined()
  })
})

describe('who can read a report is told with the reason', () => {
  test('only its tutor, before it is shared', () => {
    expect(readers('with-tutor')).toEqual(['Marcus Ellery'])
  })

  test('and its ECT, where the appropriate body has it so', () => {
    expect(readers('with-tutor', true)).toEqual(['Amara Whitcombe', 'Marcus Ellery'])
  })

  test('the appropriate body only from when it is submitted', () => {
    const school = ['Amara Whitcombe', 'Marcus Ellery', 'Helen Adeyinka']
    expect(readers('needs-signatures')).toEqual(school)
    expect(readers('submitted')).toEqual([...school, 'Lanternfield Teaching School Hub'])
  })

  test('once each: a headteacher who is also the tutor is named with both', () => {
    const { people } = progressReview()
    const report = progressReview({
      state: 'with-ect',
      people: { ...people, inductionTutor: helen },
    })
    const settings = { offersSelfReview: true, ectSeesDraft: false }
    expect(readersOf(report, lanternfield.name, settings)).toEqual([
      { who: 'Amara Whitcombe', why: 'early career teacher' },
      { who: 'Helen Adeyinka', why: 'induction tutor and headteacher' },
    ])
  })
})

function readers(state: ReportState, ectSeesDraft = false): readonly string[] {
  const settings = { offersSelfReview: true, ectSeesDraft }
  return readersOf(progressReview({ state }), lanternfield.name, settings).map(({ who }) => who)
}
