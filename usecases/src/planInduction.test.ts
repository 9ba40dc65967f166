import type { IsoDate } from '@ect/domain/calendar.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { describe, expect, test } from '@jest/globals'

import { listInductions } from './listInductions.ts'
import { planDueInductions } from './planDueInductions.ts'
import { planInduction } from './planInduction.ts'
import type { InductionStore } from './ports/inductions.ts'
import { recordAbsence } from './recordAbsence.ts'
import { Refusal } from './refusal.ts'
import { removeAbsence } from './removeAbsence.ts'
import { type MemoryPorts, memoryPorts, NO_HURRY } from './testing/memoryPorts.ts'
import { submitted, tutorSaves } from './testing/steps.ts'
import { AMARA, aReviewer, theEct, theTutor } from './testing/people.ts'

describe('the reports of an induction follow from its record', () => {
  test('the first one appears with its dates, and planning again changes nothing', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    const first = await ports.reports.ofInduction(AMARA)
    expect(first).toMatchObject([
      {
        reportId: 'amara-1',
        state: 'with-tutor',
        period: { number: 1, opensOn: '2026-11-17', dueOn: '2026-12-11' },
      },
    ])
    const { version } = await ports.inductions.get(AMARA)
    await planInduction(ports, AMARA)
    expect(await ports.reports.ofInduction(AMARA)).toEqual(first)
    expect((await ports.inductions.get(AMARA)).version).toBe(version)
  })

  test('the next one appears when the last is signed by all, and not before', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    await submitted(ports)
    await planInduction(ports, AMARA)
    expect(await states(ports)).toEqual(['amara-1 submitted', 'amara-2 with-tutor'])
  })

  test('fewer days in a contract change what is suggested, and keep what the tutor typed', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    await tutorSaves(ports, { onTrackReasons: 'Amara plans well.' })
    await changeContract(ports, { fte: 0.6, daysPerWeek: 3 })
    await planInduction(ports, AMARA)
    const { record } = await ports.reports.get({ ...AMARA, reportId: 'amara-1' })
    expect(record.facts).toMatchObject({ suggestedDays: 44, contract: { daysPerWeek: 3 } })
    const draft = await ports.drafts.get('amara-1', theTutor.id)
    expect(draft?.record.answers).toMatchObject({ onTrackReasons: 'Amara plans well.' })
  })

  test('what was shared is left as it was, whatever becomes of the contract', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    await submitted(ports)
    const before = await ports.reports.get({ ...AMARA, reportId: 'amara-1' })
    await changeContract(ports, { endsOn: '2026-12-18' })
    await planInduction(ports, AMARA)
    expect(await ports.reports.get({ ...AMARA, reportId: 'amara-1' })).toEqual(before)
  })

  test('an ECT who leaves within the first term has no report left to complete', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    await changeContract(ports, { endsOn: '2026-10-23' })
    await planInduction(ports, AMARA)
    expect(await states(ports)).toEqual(['amara-1 void'])
    const { record } = await ports.reports.get({ ...AMARA, reportId: 'amara-1' })
    expect(record.history.at(-1)?.text).toBe(
      'The progress review of autumn 2026/27 that was due on 11 December 2026 is no longer needed.',
    )
  })

  test('who stays after all gets the same report back', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    await changeContract(ports, { endsOn: '2026-10-23' })
    await planInduction(ports, AMARA)
    await changeContract(ports, {})
    await planInduction(ports, AMARA)
    expect(await states(ports)).toEqual(['amara-1 with-tutor'])
  })

  test('nobody who is only put forward has a report', async () => {
    const { registeredOn: _never, ...putForward } = inductionRecord()
    const ports = await memoryPorts()
    await ports.inductions.create(putForward)
    await planInduction(ports, AMARA)
    expect(await states(ports)).toEqual([])
  })

  test('a share that comes in between is never undone by a plan', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    await changeContract(ports, { endsOn: '2026-10-23' })
    ports.reports.afterNextGet(() => submitted(ports))
    await planInduction(ports, AMARA)
    expect(await states(ports)).toEqual(['amara-1 submitted'])
  })
})

describe('absence in the record', () => {
  test('one that is recorded stands in the open report at once, with who recorded it', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    const absence = sick('2026-10-05', '2026-10-07', 2.5)
    await recordAbsence(ports, theTutor, { ...AMARA, commandId: 'c-1', absence })
    const { record } = await ports.reports.get({ ...AMARA, reportId: 'amara-1' })
    expect(record.facts).toMatchObject({ recordedAbsence: 2.5, earlierAbsence: 0 })
    const { history } = (await ports.inductions.get(AMARA)).record
    expect(history.at(-1)).toMatchObject({
      by: theTutor,
      sentence: '2.5 days absent from 5 October 2026 to 7 October 2026 recorded.',
    })
  })

  test('the same press twice records it once; another with the same id is refused', async () => {
    const ports = await withInduction()
    const command = { ...AMARA, commandId: 'c-1', absence: sick('2026-10-05', '2026-10-05', 1) }
    await recordAbsence(ports, theTutor, command)
    await recordAbsence(ports, theTutor, command)
    expect((await ports.inductions.get(AMARA)).record.absences).toHaveLength(1)
    const other = { ...command, absence: sick('2026-11-05', '2026-11-05', 1) }
    await expect(recordAbsence(ports, theTutor, other)).rejects.toThrow(
      new Refusal('command-reused'),
    )
  })

  test('more days than there are in it are refused, with the sentence', async () => {
    const ports = await withInduction()
    const absence = sick('2026-10-05', '2026-10-05', 2)
    const refused = recordAbsence(ports, theTutor, { ...AMARA, commandId: 'c-1', absence })
    await expect(refused).rejects.toMatchObject({ code: 'induction-not-valid' })
    expect((await ports.inductions.get(AMARA)).record.absences).toEqual([])
  })

  test('it can be taken out again', async () => {
    const absence = sick('2026-10-05', '2026-10-07', 2.5)
    const ports = await withInduction({ absences: [absence] })
    await planInduction(ports, AMARA)
    await removeAbsence(ports, theTutor, { ...AMARA, commandId: 'c-1', absence })
    const { record } = await ports.reports.get({ ...AMARA, reportId: 'amara-1' })
    expect(record.facts.recordedAbsence).toBe(0)
  })

  test('that reaches 30 days shows in the list of the appropriate body, with the reason in the record', async () => {
    const ports = await withInduction()
    const absence = sick('2026-10-05', '2026-11-20', 30)
    await recordAbsence(ports, theTutor, { ...AMARA, commandId: 'c-1', absence })
    const { appropriateBodyId } = AMARA
    const { inductions } = await listInductions(ports, aReviewer, { appropriateBodyId })
    expect(inductions).toMatchObject([{ head: { inductionId: 'amara', extensionDays: 30 } }])
    expect((await ports.inductions.get(AMARA)).record.history.at(-1)).toEqual({
      event: 'extended',
      at: ports.clock.now(),
      sentence: 'Induction is extended by 30 days: 30 days absent in year 1.',
    })
  })

  test('that falls below 30 days again extends no more, and the record says so', async () => {
    const absence = sick('2026-10-05', '2026-11-20', 30)
    const ports = await withInduction({ absences: [absence] })
    await planInduction(ports, AMARA)
    await removeAbsence(ports, theTutor, { ...AMARA, commandId: 'c-1', absence })
    const { record } = await ports.inductions.get(AMARA)
    expect(record.extensionDays).toBeUndefined()
    expect(record.history.at(-1)?.sentence).toBe('Induction is no longer extended.')
  })

  test('the ECT reads the record and changes nothing in it', async () => {
    const ports = await withInduction()
    const absence = sick('2026-10-05', '2026-10-05', 1)
    const refused = recordAbsence(ports, theEct, { ...AMARA, commandId: 'c-1', absence })
    await expect(refused).rejects.toThrow(new Refusal('not-your-part'))
  })

  test('a plan that could not be made at once is made by the next sweep', async () => {
    const ports = await withInduction()
    const unreachable = {
      ...ports,
      reports: {
        ...ports.reports,
        ofInduction: () => Promise.reject(new Refusal('store-unavailable')),
      },
    }
    const absence = sick('2026-10-05', '2026-10-05', 1)
    await recordAbsence(unreachable, theTutor, { ...AMARA, commandId: 'c-1', absence })
    expect(await states(ports)).toEqual([])
    const failures: unknown[] = []
    expect(await planDueInductions(ports, (_, thrown) => failures.push(thrown), NO_HURRY)).toBe(1)
    expect(failures).toEqual([])
    expect(await states(ports)).toEqual(['amara-1 with-tutor'])
    expect(await planDueInductions(ports, (_, thrown) => failures.push(thrown), NO_HURRY)).toBe(0)
  })

  test('a hundred plans that cannot be made hold up no other', async () => {
    const ports = await withInduction({ planDue: '2026-11-23T09:00:00.000Z' })
    for (let n = 0; n < 120; n += 1) {
      await ports.inductions.create(
        inductionRecord({ id: `broken-${n}`, planDue: '2026-11-01T09:00:00.000Z' }),
      )
    }
    const inductions: InductionStore = {
      ...ports.inductions,
      async get(key) {
        if (key.inductionId !== 'amara') throw new Error('This cannot be read.')
        return ports.inductions.get(key)
      },
    }
    const failed: string[] = []
    await planDueInductions({ ...ports, inductions }, ({ id }) => failed.push(id), NO_HURRY)
    expect(failed).toHaveLength(120)
    expect(await states(ports)).toEqual(['amara-1 with-tutor'])
  })
})

async function withInduction(changes: Partial<InductionRecord> = {}): Promise<MemoryPorts> {
  const ports = await memoryPorts()
  await ports.inductions.create(inductionRecord(changes))
  return ports
}

async function changeContract(
  { inductions }: MemoryPorts,
  changes: Partial<InductionRecord['contracts'][number]>,
): Promise<void> {
  const { version, record } = await inductions.get(AMARA)
  const contracts = inductionRecord().contracts.map((contract) => ({ ...contract, ...changes }))
  await inductions.replace({ ...record, contracts }, version)
}

async function states({ reports }: MemoryPorts): Promise<readonly string[]> {
  return (await reports.ofInduction(AMARA)).map(({ reportId, state }) => `${reportId} ${state}`)
}

function sick(startsOn: IsoDate, endsOn: IsoDate, days: number) {
  return { kind: 'sickness', startsOn, endsOn, days } as const
}
