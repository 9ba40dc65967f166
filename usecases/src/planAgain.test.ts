import type { Induction } from '@ect/domain/induction/induction.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { anyInduction } from '@ect/domain/testing/anyInduction.ts'
import { ENGLAND_2021_TO_2027 } from '@ect/domain/testing/englandTerms.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { stonebeck } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'
import { assert, asyncProperty } from 'fast-check'

import { planInduction } from './planInduction.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA } from './testing/people.ts'

test('whatever changes in an induction, planning again writes nothing, and one report at most is open', async () => {
  await assert(
    asyncProperty(anyInduction, anyInduction, async (first, then) => {
      const ports = await memoryPorts()
      for (const id of ['stonebeck', 'larkmere']) {
        await ports.schools.put({ ...stonebeck, id, calendar: ENGLAND_2021_TO_2027 })
      }
      await ports.inductions.create(recordOf(first))
      await planInduction(ports, AMARA)
      const { record, version } = await ports.inductions.get(AMARA)
      const { contracts, absences } = then
      await ports.inductions.replace({ ...record, contracts, absences }, version)
      await planInduction(ports, AMARA)
      const before = await kept(ports)
      await planInduction(ports, AMARA)
      expect(await kept(ports)).toEqual(before)
      const open = before.reports.filter((report) => report.record.state === 'with-tutor')
      expect(open.length).toBeLessThan(2)
    }),
  )
})

function recordOf({ contracts, absences }: Induction): InductionRecord {
  return inductionRecord({ contracts, absences })
}

/** All that a plan may have written, with the versions that every write changes. */
async function kept({ inductions, reports }: MemoryPorts) {
  const heads = await reports.ofInduction(AMARA)
  return {
    induction: await inductions.get(AMARA),
    reports: await Promise.all(heads.map((head) => reports.get(head))),
  }
}
