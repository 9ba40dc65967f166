import { randomUUID } from 'node:crypto'

import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { type PersonNamed, personId } from '@ect/domain/people.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import {
  amara,
  helen,
  lanternfield,
  marcus,
  noor,
  priti,
  ruth,
  STONEBECK_TENANT,
  tom,
} from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { findInductions } from './findInductions.ts'
import { memoryStores } from './testing/memoryStores.ts'

const bilal = early('Bilal Harcastle')
const amy = early('Amy Li')
const amyLonger = early('Amy Lincoln')

describe('finding an induction by the name of its ECT', () => {
  test.each([
    { who: amara, name: '', finds: ['Amara Whitcombe'] },
    { who: amara, name: 'bilal', finds: [] },
    { who: marcus, name: 'a', finds: ['Amara Whitcombe', 'Amy Li', 'Amy Lincoln'] },
    { who: helen, name: 'whitcombe', finds: ['Amara Whitcombe'] },
    { who: priti, name: 'harc', finds: ['Bilal Harcastle'] },
    {
      who: priti,
      name: '',
      finds: ['Amara Whitcombe', 'Amy Li', 'Amy Lincoln', 'Bilal Harcastle'],
    },
    { who: priti, name: 'amy li', finds: ['Amy Li'] },
    { who: tom, name: '', finds: [] },
    { who: ruth, name: '', finds: [] },
    { who: noor, name: 'amara', finds: [] },
  ])('"$name" of $who.name finds $finds', async ({ who, name, finds }) => {
    expect(await namesFound(who, name)).toEqual(finds)
  })

  test('more than were asked for are not shown, and that there are more is', async () => {
    const { found, hasMore } = await findInductions(await ports(), priti, { name: '', limit: 2 })
    expect([found.length, hasMore]).toEqual([2, true])
  })

  test('among thousands, the last of the alphabet is found', async () => {
    const stores = await ports()
    for (let n = 0; n < 450; n += 1) {
      await stores.inductions.create(of(early(`Beatrix ${n}`), { inductionTutor: amy }))
    }
    await stores.inductions.create(of(early('Zelda Quaye'), { inductionTutor: amy }))
    const { found } = await findInductions(stores, priti, { name: 'zelda', limit: 5 })
    expect(found.map(({ head }) => head.people.ect.name)).toEqual(['Zelda Quaye'])
  })
})

async function namesFound(who: PersonNamed, name: string): Promise<readonly string[]> {
  const { found } = await findInductions(await ports(), who, { name, limit: 5 })
  return found.map(({ head }) => head.people.ect.name)
}

async function ports() {
  const stores = memoryStores()
  await stores.appropriateBodies.put(lanternfield)
  for (const { id, name } of [amara, marcus, helen, priti, tom, ruth, noor]) {
    const [tenantId = '', objectId = ''] = id.split('.')
    const appropriateBodyIds = [lanternfield.id]
    await stores.people.put({ id, name, email: '', tenantId, objectId, appropriateBodyIds })
  }
  await stores.inductions.create(inductionRecord())
  await stores.inductions.create(of(bilal, { inductionTutor: amy }))
  await stores.inductions.create(of(amy))
  await stores.inductions.create(of(amyLonger))
  return {
    ...stores,
    clock: { now: () => '2026-11-23T10:00:00.000Z' as const, today: () => '2026-11-23' as const },
  }
}

function of(ect: PersonNamed, people: Partial<InductionRecord['people']> = {}): InductionRecord {
  const id = ect.name.toLowerCase().replaceAll(' ', '-')
  const record = inductionRecord({ id })
  return { ...record, people: { ...record.people, ect, ...people } }
}

function early(name: string): PersonNamed {
  return { id: personId(STONEBECK_TENANT, randomUUID()), name }
}
