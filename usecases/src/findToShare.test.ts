import type { PersonNamed } from '@ect/domain/people.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import {
  amara,
  helen,
  lanternfield,
  marcus,
  noor,
  priti,
  tom,
} from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { findToShare } from './findToShare.ts'
import type { Clock } from './ports/clock.ts'
import { memoryStores } from './testing/memoryStores.ts'

test.each([
  { who: amara, name: '', finds: ['amara', 'amara-1'] },
  { who: marcus, name: 'whit', finds: ['amara', 'amara-1'] },
  { who: helen, name: 'amara', finds: ['amara', 'amara-1'] },
  { who: priti, name: 'amara', finds: ['amara', 'amara-1'] },
  { who: marcus, name: 'bilal', finds: [] },
  { who: tom, name: 'amara', finds: [] },
  { who: noor, name: 'amara', finds: [] },
])('"$name" of $who.name finds $finds to share', async ({ who, name, finds }) => {
  expect(await found(who, name)).toEqual(finds)
})

test('a tutor who came later shares the induction, and not the report of the one before', async () => {
  const record = inductionRecord()
  const later = { ...record, people: { ...record.people, inductionTutor: noor } }
  expect(await found(noor, '', later)).toEqual(['amara'])
  expect(await found(marcus, '', later)).toEqual(['amara-1'])
})

test('a report that is no longer needed is not offered', async () => {
  expect(await found(amara, '', inductionRecord(), 'void')).toEqual(['amara'])
})

async function found(
  who: PersonNamed,
  name: string,
  induction = inductionRecord(),
  state: 'with-tutor' | 'void' = 'with-tutor',
): Promise<readonly string[]> {
  const stores = memoryStores([progressReview({ state })])
  await stores.appropriateBodies.put(lanternfield)
  await stores.inductions.create(induction)
  const [tenantId = '', objectId = ''] = who.id.split('.')
  const appropriateBodyIds = [lanternfield.id]
  await stores.people.put({ ...who, email: '', tenantId, objectId, appropriateBodyIds })
  const clock: Clock = { now: () => '2026-11-23T10:00:00.000Z', today: () => '2026-11-23' }
  const { inductions, reports } = await findToShare({ ...stores, clock }, who, {
    name,
    inductionsAtMost: 5,
  })
  return [...inductions.map((head) => head.inductionId), ...reports.map((head) => head.reportId)]
}
