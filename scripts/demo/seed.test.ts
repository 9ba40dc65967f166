import { fingerprint } from '@ect/adapters/fingerprint.ts'
import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'
import { memoryStores } from '@ect/usecases/testing/memoryStores.ts'
import { expect, test } from '@jest/globals'

import { demoRecords } from './demoRecords.ts'
import { seed } from './seed.ts'

const clock: Clock = { now: () => '2026-11-23T09:00:00.000Z', today: () => '2026-11-23' }

test('what an appropriate body has changed in Settings stays when the demo is started again', async () => {
  const ports = { ...memoryStores(), fingerprint, clock }
  await seed(ports, demoRecords('prompted'))
  await seed(ports)
  const body = await ports.appropriateBodies.get('lanternfield')
  expect(settingsOn(clock.today(), body).formSet).toBe('prompted')
})
