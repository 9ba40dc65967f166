import type { AppropriateBodyMember } from '@ect/domain/appropriateBody.ts'
import { noticeTo } from '@ect/domain/report/outgoing.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { amara, lanternfield, marcus, ruth } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { deliverCards } from './deliverCards.ts'
import { listParkedNotices } from './listParkedNotices.ts'
import { retryParkedNotices } from './retryParkedNotices.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { anAdministrator, EVERYONE } from './testing/people.ts'
import { LANTERNFIELD } from './testing/settings.ts'

const SINCE = '2026-11-23T09:00:00.000Z'
const PARKED = {
  tries: 8,
  failing: { kind: 'fault', since: '2026-11-23T08:00:00.000Z' },
  parkedAt: SINCE,
} as const

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(
    withParked('amara-1'),
    withParked('bilal-1', { appropriateBodyId: 'oakrow' }),
  )
})

const seenBy = async (who: typeof anAdministrator) =>
  (await listParkedNotices(ports, who, LANTERNFIELD)).notices
const ids = async () => (await seenBy(anAdministrator)).map(({ id }) => id)
const retry = (...notices: readonly string[]) =>
  retryParkedNotices(ports, anAdministrator, { ...LANTERNFIELD, notices })

describe('notices that did not arrive', () => {
  test('are shown to the administrator: for whom, since when and why, and nothing of the report', async () => {
    const notices = await seenBy(anAdministrator)
    expect(notices).toMatchObject([
      { to: amara.name, outgoing: { send: 'card', notice: 'reviewShared', parkedAt: SINCE } },
      { to: marcus.name, outgoing: { send: 'card', notice: 'meetingScheduled' } },
    ])
    for (const notice of notices) {
      expect(notice).not.toHaveProperty('about')
      expect(notice.id).not.toContain('amara')
    }
  })

  test('say which report it is to an administrator who reviews as well', async () => {
    await ports.appropriateBodies.put({
      ...lanternfield,
      members: [...BOTH, ...lanternfield.members],
    })
    const [notice] = await seenBy(anAdministrator)
    expect(notice?.about).toMatchObject({ reportId: 'amara-1', ectName: amara.name })
  })

  test.each(EVERYONE.filter(([, who]) => who !== anAdministrator))(
    'are nothing to %s, to see or to try again',
    async (_, who) => {
      const notices = await ids()
      const command = { ...LANTERNFIELD, notices }
      await expect(listParkedNotices(ports, who, LANTERNFIELD)).rejects.toThrow(NOT_THEIRS)
      await expect(retryParkedNotices(ports, who, command)).rejects.toThrow(NOT_THEIRS)
      expect(await ids()).toEqual(notices)
    },
  )
})

describe('trying again', () => {
  test('one leaves the other as it is, and the same press again does nothing', async () => {
    const [first = '', second = ''] = await ids()
    expect(await retry(first)).toEqual({ retried: 1 })
    expect(await retry(first)).toEqual({ retried: 0 })
    expect(await ids()).toEqual([second])
    expect(await sentCards()).toEqual([amara.name])
  })

  test('all at once has all of them sent, and those of another body stay where they are', async () => {
    expect(await retry(...(await ids()))).toEqual({ retried: 2 })
    expect(await ids()).toEqual([])
    expect(await sentCards()).toEqual([amara.name, marcus.name])
    expect(await ports.reports.withParked(9)).toEqual([
      { appropriateBodyId: 'oakrow', reportId: 'bilal-1' },
    ])
  })

  test('goes through although someone writes to the report at the same moment', async () => {
    const notices = await ids()
    let reads = 0
    const reports: typeof ports.reports = {
      ...ports.reports,
      async get(key) {
        const read = await ports.reports.get(key)
        reads += 1
        // The second read is the one before the write.
        if (reads === 2) await ports.reports.replace({ ...read.record, commands: [] }, read.version)
        return read
      },
    }
    const command = { ...LANTERNFIELD, notices }
    expect(await retryParkedNotices({ ...ports, reports }, anAdministrator, command)).toEqual({
      retried: 2,
    })
    expect(await ids()).toEqual([])
  })
})

const NOT_THEIRS = /There is no such record/
const BOTH: readonly AppropriateBodyMember[] = [{ ...ruth, part: 'reviewer' }]

function withParked(id: string, changes: Partial<Report> = {}): Report {
  const about = { id: 'event', version: 1, due: SINCE } as const
  const [toAmara, line] = noticeTo(amara.id, 'reviewShared', about)
  const [toMarcus] = noticeTo(marcus.id, 'meetingScheduled', about)
  const parked = [toAmara, toMarcus].flatMap((card) => (card ? { ...card, ...PARKED } : []))
  return sharedReview({ id, outbox: [...parked, ...(line ? [line] : [])], ...changes })
}

async function sentCards(): Promise<readonly string[]> {
  await deliverCards(ports, (_, thrown) => {
    throw thrown
  })
  return ports.microsoft.sentCards.map(({ to }) => to.name)
}
