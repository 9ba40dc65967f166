import { DEFAULT_PLANNING } from '@ect/domain/schedule/reportSchedule.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { amara, lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import type { AppropriateBodyStore } from './ports/bodies.ts'
import type { InductionStore } from './ports/inductions.ts'
import type { ReportStore } from './ports/reports.ts'
import { planInduction } from './planInduction.ts'
import { replanAfterSettings } from './replanAfterSettings.ts'
import { saveDraft } from './saveDraft.ts'
import { saveSettings } from './saveSettings.ts'
import { type MemoryPorts, memoryPorts, NO_HURRY } from './testing/memoryPorts.ts'
import { AMARA, anAdministrator, theTutor } from './testing/people.ts'
import { club, LANTERNFIELD, settingsChange, withClub } from './testing/settings.ts'
import { submitted } from './testing/steps.ts'

const A_DAY = 86_400
const ignore = () => undefined

describe('after a change of settings', () => {
  test('reports that nobody has shared get the dates that hold from today', async () => {
    const ports = await withAmara()
    await decided(ports, { planning: dueTenDaysBefore() })
    expect(await replanAfterSettings(ports, ignore, NO_HURRY)).toBe(1)
    const [report] = await ports.reports.ofInduction(AMARA)
    expect(report?.period.dueOn).toBe('2026-12-08')
    expect(await replanAfterSettings(ports, ignore, NO_HURRY)).toBe(0)
  })

  test('dates that are to hold later wait for their day', async () => {
    const ports = await withAmara()
    await decided(ports, { planning: dueTenDaysBefore(), holdsFrom: '2026-11-25' })
    await replanAfterSettings(ports, ignore, NO_HURRY)
    expect((await firstReport(ports)).period.dueOn).toBe('2026-12-11')
    expect(await replanAfterSettings(ports, ignore, NO_HURRY)).toBe(0)
    ports.clock.goOn(2 * A_DAY)
    expect(await replanAfterSettings(ports, ignore, NO_HURRY)).toBe(1)
    expect((await firstReport(ports)).period.dueOn).toBe('2026-12-08')
  })

  test('a report asks what holds on the day on which it opens, and keeps it', async () => {
    const ports = await withAmara()
    await decided(ports, { forms: withClub, holdsFrom: '2027-01-04' })
    await submitted(ports)
    await planInduction(ports, AMARA)
    const asks = async (reportId: string) => {
      const { record } = await ports.reports.get({ ...AMARA, reportId })
      return record.form.sections.some(({ questions }) =>
        questions.some(({ id }) => id === club.id),
      )
    }
    expect(await asks('amara-1')).toBe(false)
    expect(await asks('amara-2')).toBe(true)
  })

  test('a report that opens later asks the new form, unless its tutor has begun', async () => {
    const begun = await withNextReport()
    const { reportId } = begun
    const changes = [{ question: 'staying', was: null, now: true }]
    await saveDraft(begun.ports, theTutor, { ...LANTERNFIELD, reportId, changes })
    const untouched = await withNextReport()
    for (const { ports } of [begun, untouched]) {
      await decided(ports, { forms: withClub })
      await replanAfterSettings(ports, ignore, NO_HURRY)
    }
    const versionIn = async ({ ports }: typeof begun) =>
      (await ports.reports.get({ ...AMARA, reportId })).record.form.version
    expect(await versionIn(begun)).toBe(2)
    expect(await versionIn(untouched)).toBe(3)
    const { record } = await untouched.ports.reports.get({ ...AMARA, reportId })
    expect(record.history.at(-1)?.text).toContain('It asks the questions')
  })

  test('hundreds of inductions are planned in steps, each of them once', async () => {
    const ports = await memoryPorts()
    for (let n = 0; n < 250; n += 1) {
      const ect = { ...amara, name: `Teacher ${String(n).padStart(3, '0')}` }
      const people = { ...inductionRecord().people, ect }
      await ports.inductions.create(inductionRecord({ id: `ect-${n}`, people }))
    }
    await decided(ports, { endDateCounts: true })
    const steps = [0, 0, 0, 0]
    for (const n of steps.keys()) steps[n] = await replanAfterSettings(ports, ignore, NO_HURRY)
    expect(steps).toEqual([100, 100, 50, 0])
  })

  test('an induction that cannot be planned holds up no other, and is tried again', async () => {
    const ports = await withAmara()
    await ports.inductions.create(inductionRecord({ id: 'broken' }))
    const reports: ReportStore = {
      ...ports.reports,
      async ofInduction(key) {
        if (key.inductionId === 'broken') throw new Error('This cannot be read.')
        return ports.reports.ofInduction(key)
      },
    }
    await decided(ports, { planning: dueTenDaysBefore() })
    const failed: string[] = []
    await replanAfterSettings({ ...ports, reports }, ({ id }) => void failed.push(id), NO_HURRY)
    expect(failed).toEqual(['broken'])
    expect((await firstReport(ports)).period.dueOn).toBe('2026-12-08')
    expect(await ports.inductions.toPlan(ports.clock.now(), 10)).toMatchObject([
      { inductionId: 'broken' },
    ])
  })

  test('an induction that cannot even be read holds up no other', async () => {
    const ports = await withAmara()
    await ports.inductions.create(inductionRecord({ id: 'broken' }))
    const inductions: InductionStore = {
      ...ports.inductions,
      async get(key) {
        if (key.inductionId === 'broken') throw new Error('This cannot be read.')
        return ports.inductions.get(key)
      },
    }
    await decided(ports, { planning: dueTenDaysBefore() })
    await replanAfterSettings({ ...ports, inductions }, ignore, NO_HURRY)
    expect((await firstReport(ports)).period.dueOn).toBe('2026-12-08')
    expect(await ports.appropriateBodies.toReplan(ports.clock.now(), 10)).toEqual([])
  })

  test('bodies that cannot be read hold up no other', async () => {
    const ports = await withAmara()
    const due = '2026-11-01T00:00:00.000Z'
    const broken = Array.from({ length: 120 }, (_, n) => `broken-${n}`)
    for (const id of broken) {
      await ports.appropriateBodies.put({ ...lanternfield, id, replanning: { due } })
    }
    const appropriateBodies: AppropriateBodyStore = {
      ...ports.appropriateBodies,
      async getStored(id) {
        if (broken.includes(id)) throw new Error('This cannot be read.')
        return ports.appropriateBodies.getStored(id)
      },
    }
    await decided(ports, { planning: dueTenDaysBefore() })
    await replanAfterSettings({ ...ports, appropriateBodies }, ignore, NO_HURRY)
    expect((await firstReport(ports)).period.dueOn).toBe('2026-12-08')
  })
})

async function withAmara(): Promise<MemoryPorts> {
  const ports = await memoryPorts()
  await ports.inductions.create(inductionRecord())
  await planInduction(ports, AMARA)
  return ports
}

/** With a second report that has yet to open. */
async function withNextReport() {
  const ports = await withAmara()
  await submitted(ports)
  await planInduction(ports, AMARA)
  ports.clock.goOn(60 * A_DAY)
  return { ports, reportId: 'amara-2' }
}

async function decided(
  ports: MemoryPorts,
  changes: Parameters<typeof settingsChange>[1],
): Promise<void> {
  await saveSettings(ports, anAdministrator, await settingsChange(ports, changes))
}

async function firstReport(ports: MemoryPorts) {
  const { record } = await ports.reports.get({ ...AMARA, reportId: 'amara-1' })
  return record
}

function dueTenDaysBefore() {
  const { offsets, ...rest } = DEFAULT_PLANNING.reportDates
  const review = { opensDaysBeforeEnd: 31, dueDaysBeforeEnd: 10 }
  return {
    ...DEFAULT_PLANNING,
    reportDates: { ...rest, offsets: { ...offsets, 'progress-review': review } },
  }
}
