import { describe, expect, test } from '@jest/globals'

import { registration } from '../testing/registrations.ts'
import { amara, helen, marcus, priti, tom } from '../testing/stonebeck.ts'
import { namedContactRefusals, supporterRefusals } from './peopleChecks.ts'
import type { InductionPeople } from './registration.ts'

const { people } = registration()

describe('tutor and mentor (RULES R21 to R25)', () => {
  test('are two people', () => {
    expect(supporterRefusals(people)).toEqual([])
  })

  test('the headteacher may be the tutor (R23)', () => {
    expect(supporterRefusals({ ...people, inductionTutor: helen.id })).toEqual([])
  })

  test('both are named (R21)', () => {
    const { ect, reviewers } = people
    expect(codesOf({ ect, reviewers })).toEqual(['tutor-missing', 'mentor-missing'])
  })

  test('neither is the ECT (R25)', () => {
    expect(codesOf({ ...people, mentor: amara.id })).toEqual(['ect-is-own-mentor'])
    expect(codesOf({ ...people, inductionTutor: amara.id })).toEqual(['ect-is-own-tutor'])
  })

  test.each([
    [undefined, ['tutor-is-mentor-without-reason', 'tutor-is-mentor-without-safeguards']],
    [{ reason: ' ', safeguards: 'Helen reviews' }, ['tutor-is-mentor-without-reason']],
    [
      { reason: 'A school of three teachers', safeguards: '' },
      ['tutor-is-mentor-without-safeguards'],
    ],
    [{ reason: 'A school of three teachers', safeguards: 'Helen reviews' }, []],
  ])('one person for both, with %j: %j (R22, TEST-DATA D30)', (tutorIsMentor, codes) => {
    const delphine = { ...people, mentor: marcus.id }
    expect(
      codesOf(tutorIsMentor === undefined ? delphine : { ...delphine, tutorIsMentor }),
    ).toEqual(codes)
  })
})

describe('the named contact (RULES R9)', () => {
  test.each([
    ['someone without a part', tom.id, []],
    ['a reviewer of this ECT', priti.id, ['named-contact-decides']],
    ['the tutor', marcus.id, ['named-contact-is-tutor-or-mentor']],
  ])('%s', (_, namedContact, codes) => {
    expect(namedContactRefusals({ ...people, namedContact }).map(({ code }) => code)).toEqual(codes)
  })

  test('is always named', () => {
    const { ect, reviewers } = people
    expect(namedContactRefusals({ ect, reviewers }).map(({ code }) => code)).toEqual([
      'named-contact-missing',
    ])
  })
})

function codesOf(of: InductionPeople) {
  return supporterRefusals(of).map(({ code }) => code)
}
