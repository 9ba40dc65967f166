import type { ContractChange } from '@ect/domain/induction/contractChange.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { stonebeck } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { changeContract } from './changeContract.ts'
import { openReport } from './openReport.ts'
import { planInduction } from './planInduction.ts'
import { previewContract } from './previewContract.ts'
import { Refusal } from './refusal.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA, AMARA_1, aReviewer, theEct, theHead, theTutor } from './testing/people.ts'
import { submitted, tutorSaves } from './testing/steps.ts'

const TYPED = { onTrackReasons: 'Amara plans well (TS4).' }
const THREE_DAYS: ContractChange = {
  schoolId: stonebeck.id,
  type: 'permanent',
  fte: 0.6,
  daysPerWeek: 3,
  startsOn: '2027-01-04',
}

describe('a change of contract', () => {
  test('is told beforehand by what it does to the years and the next report, and records nothing', async () => {
    const ports = await withOpenReview()
    const before = await ports.inductions.get(AMARA)
    const preview = await previewContract(ports, theTutor, { ...AMARA, change: THREE_DAYS })
    const [first, second] = preview.years
    expect(first).toMatchObject({ year: 1, before: '2027-07-21' })
    expect(String(first?.after) > '2027-07-21').toBe(true)
    expect(String(second?.after) > String(second?.before)).toBe(true)
    expect(preview.nextReport.after).toEqual(preview.nextReport.before)
    expect(await ports.inductions.get(AMARA)).toEqual(before)
  })

  test('moves the end of induction, as the preview said, and the headteacher may record it too', async () => {
    const ports = await withOpenReview()
    const { years } = await previewContract(ports, theHead, { ...AMARA, change: THREE_DAYS })
    await changes(ports, {}, theHead)
    const { record } = await ports.inductions.get(AMARA)
    expect(record.estimatedEndOn).toBe(years[1]?.after)
    expect(record.contracts.map(({ fte, endsOn }) => [fte, endsOn])).toEqual([
      [1, '2027-01-03'],
      [0.6, undefined],
    ])
    expect(record.history).toContainEqual(
      expect.objectContaining({ event: 'contract-changed', by: theHead }),
    )
  })

  test('corrected for its first day changes the days in the open report, and keeps what is typed', async () => {
    const ports = await withOpenReview()
    await changes(ports, { startsOn: '2026-09-01' })
    const { report, draft } = await openReport(ports, theTutor, AMARA_1)
    expect(report.facts).toMatchObject({ suggestedDays: 44, contract: { daysPerWeek: 3 } })
    expect(draft?.answers).toMatchObject(TYPED)
  })

  test('leaves a signed report alone: a day within it is refused, preview and all', async () => {
    const ports = await withOpenReview()
    await submitted(ports)
    const signed = await ports.reports.get(AMARA_1)
    const within = { startsOn: '2026-11-02' } as const
    const refused = {
      code: 'induction-not-valid',
      details: {
        faults: [{ at: 'startsOn', message: expect.stringContaining('18 December 2026') }],
      },
    }
    await expect(changes(ports, within)).rejects.toMatchObject(refused)
    const asked = previewContract(ports, theTutor, {
      ...AMARA,
      change: { ...THREE_DAYS, ...within },
    })
    await expect(asked).rejects.toMatchObject(refused)
    await changes(ports, {}, theTutor, 'c-2')
    expect(await ports.reports.get(AMARA_1)).toEqual(signed)
  })

  test('with hours that cannot be is refused at their field', async () => {
    const ports = await withOpenReview()
    await expect(changes(ports, { fte: 1.2, daysPerWeek: 5 })).rejects.toMatchObject({
      details: { faults: [{ at: 'contracts[1].fte' }] },
    })
  })

  test('pressed twice is recorded once', async () => {
    const ports = await withOpenReview()
    await changes(ports)
    await changes(ports)
    const { record } = await ports.inductions.get(AMARA)
    expect(record.history.filter(({ event }) => event === 'contract-changed')).toHaveLength(1)
  })

  test.each([
    ['the ECT', theEct],
    ['a reviewer', aReviewer],
  ])('is not for %s to record', async (_, caller) => {
    const ports = await withOpenReview()
    await expect(changes(ports, {}, caller)).rejects.toThrow(new Refusal('not-your-part'))
  })
})

async function withOpenReview(): Promise<MemoryPorts> {
  const ports = await memoryPorts()
  await ports.inductions.create(inductionRecord())
  await planInduction(ports, AMARA)
  await tutorSaves(ports, TYPED)
  return ports
}

function changes(
  ports: MemoryPorts,
  changed: Partial<ContractChange> = {},
  caller = theTutor,
  commandId = 'c-1',
) {
  return changeContract(ports, caller, {
    ...AMARA,
    commandId,
    change: { ...THREE_DAYS, ...changed },
  })
}
