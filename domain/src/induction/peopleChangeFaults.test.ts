import { expect, test } from '@jest/globals'

import { inductionRecord } from '../testing/inductionRecords.ts'
import { amara, helen, lanternfield, marcus, noor, otis, priti, tom } from '../testing/stonebeck.ts'
import type { PeopleChange } from './peopleChange.ts'
import { peopleChangeFaults } from './peopleChangeFaults.ts'

const AS_TUTOR: PeopleChange = { part: 'induction-tutor', person: otis, instead: marcus.id }
const AS_MENTOR: PeopleChange = { part: 'mentor', person: otis, instead: noor.id }
const WITH_REASON = { tutorIsMentor: { reason: 'A small school.', safeguards: 'Helen listens.' } }

test.each<readonly [string, PeopleChange, readonly string[]]>([
  ['a colleague becomes tutor', AS_TUTOR, []],
  ['a colleague becomes mentor', AS_MENTOR, []],
  ['the headteacher becomes tutor (R23)', { ...AS_TUTOR, person: helen }, []],
  ['the tutor stays tutor', { ...AS_TUTOR, person: marcus }, ['same-person']],
  ['an ECT becomes their own tutor (R25)', { ...AS_TUTOR, person: amara }, ['is-the-ect']],
  ['an ECT becomes their own mentor (R25)', { ...AS_MENTOR, person: amara }, ['is-the-ect']],
  ['a reviewer becomes tutor', { ...AS_TUTOR, person: priti }, ['decides']],
  ['the named contact becomes mentor (R9)', { ...AS_MENTOR, person: tom }, ['decides']],
  ['someone was named meanwhile', { ...AS_TUTOR, instead: helen.id }, ['changed-meanwhile']],
  [
    'the mentor becomes tutor too, without a word (R22)',
    { ...AS_TUTOR, person: noor },
    ['without-reason', 'without-reason'],
  ],
  [
    'the mentor becomes tutor too, with reason and safeguards (R22)',
    { ...AS_TUTOR, person: noor, ...WITH_REASON },
    [],
  ],
])('%s', (_, change, codes) => {
  const faults = peopleChangeFaults(inductionRecord(), change, lanternfield.members)
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

test('where there was no mentor, one can be named', () => {
  const { mentor: _, ...people } = inductionRecord().people
  const change: PeopleChange = { part: 'mentor', person: otis }
  expect(peopleChangeFaults({ people }, change, [])).toEqual([])
})
