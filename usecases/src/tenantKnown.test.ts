import {
  lanternfield,
  LANTERNFIELD_TENANT,
  STONEBECK_TENANT,
} from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { tenantKnown } from './tenantKnown.ts'
import { Refusal } from './refusal.ts'
import { memoryPorts } from './testing/memoryPorts.ts'

test('tenants of an appropriate body and of its schools are known, and no others', async () => {
  const isKnown = tenantKnown(await memoryPorts())
  expect(await isKnown(LANTERNFIELD_TENANT)).toBe(true)
  expect(await isKnown(STONEBECK_TENANT)).toBe(true)
  expect(await isKnown('00000000-0000-4000-8000-000000000009')).toBe(false)
})

test('a hundred tokens of strangers cost one reading', async () => {
  const { read, appropriateBodies } = counted()
  const isKnown = tenantKnown({ appropriateBodies })
  await Promise.all(Array.from({ length: 100 }, (_, n) => isKnown(`tenant-${n}`)))
  expect(read).toEqual(['read'])
})

test('a store that was away is asked again', async () => {
  const { appropriateBodies } = counted(1)
  const isKnown = tenantKnown({ appropriateBodies })
  await expect(isKnown(STONEBECK_TENANT)).rejects.toMatchObject({ code: 'store-unavailable' })
  expect(await isKnown(STONEBECK_TENANT)).toBe(true)
})

/** Answers after so many failures, and keeps count. */
function counted(failures = 0) {
  const read: string[] = []
  const all = async () => {
    read.push('read')
    if (read.length <= failures) throw new Refusal('store-unavailable')
    return [lanternfield]
  }
  return { read, appropriateBodies: { all } }
}
