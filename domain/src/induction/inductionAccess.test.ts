import { describe, expect, test } from '@jest/globals'

import { inductionRecord } from '../testing/inductionRecords.ts'
import { progressReview } from '../testing/reports.ts'
import { lanternfield, noor } from '../testing/stonebeck.ts'
import { INDUCTION_ACTIONS, mayDoWithInduction, readersOfInduction } from './inductionAccess.ts'
import { ROLES } from '../access.ts'

describe('who can read the record of an induction or its reports', () => {
  const NOW = [
    'Amara Whitcombe, early career teacher',
    'Marcus Ellery, induction tutor',
    'Helen Adeyinka, headteacher',
    'Lanternfield Teaching School Hub, reviewers of the appropriate body',
  ]
  const { people } = progressReview()
  const byNoor = progressReview({ people: { ...people, inductionTutor: noor } })

  test('is told with the reason', () => {
    expect(readers(progressReview())).toEqual(NOW)
  })

  test('once each: a headteacher who is also the tutor is named with both', () => {
    const { people: named } = inductionRecord()
    const record = inductionRecord({ people: { ...named, inductionTutor: named.headteacher } })
    expect(
      readersOfInduction(record, [], lanternfield.name).map(({ who, why }) => [who, why]),
    ).toEqual([
      ['Amara Whitcombe', 'early career teacher'],
      ['Helen Adeyinka', 'induction tutor and headteacher'],
      ['Lanternfield Teaching School Hub', 'reviewers of the appropriate body'],
    ])
  })

  test('with whoever was the tutor of an earlier report', () => {
    const tutorBefore = 'Noor Haddad, induction tutor of the term 1 progress review'
    expect(readers(byNoor)).toEqual([...NOW, tutorBefore])
    expect(readers({ ...byNoor, state: 'void' })).toEqual(NOW)
  })
})

test('only the ECT sees who has opened what', () => {
  const allowed = ROLES.filter((role) => mayDoWithInduction(role, 'listInductionAccess'))
  expect(allowed).toEqual(['ect'])
  expect(INDUCTION_ACTIONS).toContain('listInductionAccess')
})

function readers(...reports: Parameters<typeof readersOfInduction>[1]): readonly string[] {
  return readersOfInduction(inductionRecord(), reports, lanternfield.name).map(
    ({ who, why }) => `${who}, ${why}`,
  )
}
