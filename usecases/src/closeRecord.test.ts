import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import type { ReportState } from '@ect/domain/report/report.ts'
import { stonebeck } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { closeRecord } from './closeRecord.ts'
import { confirmLeaver } from './confirmLeaver.ts'
import { downloadLeaverDetails } from './downloadLeaverDetails.ts'
import { listDocuments } from './listDocuments.ts'
import { listInductions } from './listInductions.ts'
import { openInduction } from './openInduction.ts'
import { planInduction } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { recordAbsence } from './recordAbsence.ts'
import { recordLeaving } from './recordLeaving.ts'
import { reopenRecord } from './reopenRecord.ts'
import { addWords, OF_AMARA } from './testing/documents.ts'
import { type MemoryPorts, memoryPorts, movableClock } from './testing/memoryPorts.ts'
import { AMARA, aReviewer, aStranger, theEct, theHead, theTutor } from './testing/people.ts'

const A_DAY = 24 * 60 * 60
const KEY = { ...AMARA, schoolId: stonebeck.id }
const INTERIM = { appropriateBodyId: 'lanternfield', reportId: 'amara-1-interim' }

let ports: MemoryPorts
let clock: ReturnType<typeof movableClock>
beforeEach(async () => {
  clock = movableClock('2026-11-23T10:00:00.000Z')
  ports = { ...(await memoryPorts()), clock }
  await ports.inductions.create(inductionRecord())
  await planInduction(ports, AMARA)
})

const leaves = (lastDay: IsoDate) =>
  recordLeaving(ports, theTutor, {
    ...AMARA,
    commandId: 'leaves',
    leaving: {
      schoolId: stonebeck.id,
      lastDay,
      reason: 'moving-away',
      next: { goes: 'not-known' },
    },
  })
const confirmed = () => confirmLeaver(ports, theHead, { ...KEY, commandId: 'confirms' })
const close = (caller: Caller = aReviewer) =>
  closeRecord(ports, caller, { ...AMARA, commandId: 'closes' })
const reopen = (reason: string) =>
  reopenRecord(ports, aReviewer, { ...AMARA, commandId: `reopens ${reason}`, reason })
const download = (caller: Caller) => downloadLeaverDetails(ports, caller, { ...KEY, as: 'pdf' })
const seenBy = (caller: Caller) => openInduction(ports, caller, AMARA)
const missing = async () => (await seenBy(aReviewer)).closing?.missing

async function interimIs(state: ReportState): Promise<void> {
  const { record, version } = await ports.reports.get(INTERIM)
  await ports.reports.replace({ ...record, state }, version)
}

/** Amara left within her first term, so that nothing is to be assessed. */
async function leftEarly(): Promise<void> {
  await leaves('2026-11-20')
  await confirmed()
}

describe('the record of an ECT who leaves', () => {
  test('says what is missing until the interim assessment is complete', async () => {
    await leaves('2026-12-18')
    const unshared = 'The interim assessment of autumn 2026/27 has not been shared yet.'
    expect(await missing()).toEqual(['The last day is still to come: 18 December 2026.', unshared])
    clock.goOn(40 * A_DAY)
    const unconfirmed = 'The headteacher has not confirmed the leaver details.'
    expect(await missing()).toEqual([unconfirmed, unshared])
    await confirmed()
    await interimIs('with-headteacher')
    expect(await missing()).toEqual(['The interim assessment: Waiting for Helen to sign.'])
    await expect(close()).rejects.toMatchObject({
      code: 'not-now',
      message: 'The interim assessment: Waiting for Helen to sign.',
    })
    await interimIs('reviewed')
    expect(await missing()).toEqual([])
    await close()
    const { status, closing } = await seenBy(aReviewer)
    expect([status, closing?.leftOn, closing?.termsServed]).toEqual(['closed', '2026-12-18', '1'])
  })

  test('can be closed without one where none is due', async () => {
    await leftEarly()
    expect((await seenBy(theTutor)).closing).toMatchObject({ hasInterim: false, missing: [] })
    await close()
    expect((await seenBy(theTutor)).induction.history.at(-1)).toMatchObject({
      event: 'record-closed',
      sentence: 'Left on 20 November 2026 with 0 terms served; the record is closed.',
    })
  })

  test('is not closed while a contract runs, nor by anyone but a reviewer', async () => {
    await expect(close()).rejects.toMatchObject({ code: 'not-now' })
    await leftEarly()
    for (const caller of [theEct, theTutor, theHead]) {
      await expect(close(caller)).rejects.toMatchObject({ code: 'not-your-part' })
    }
    await expect(close(aStranger)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a closed record', () => {
  beforeEach(async () => {
    await leftEarly()
    await addWords(ports)
    await close()
  })

  test('is still read by those who could, with when it may be taken away', async () => {
    for (const caller of [theEct, theTutor, theHead, aReviewer]) {
      const { closing, mayDo } = await seenBy(caller)
      expect(closing?.retention?.keptUntil).toBe('2032-11-23')
      expect(mayDo).toContain('openInduction')
      expect((await listDocuments(ports, caller, OF_AMARA)).documents).toHaveLength(1)
    }
    const page = await listInductions(ports, aReviewer, { appropriateBodyId: 'lanternfield' })
    expect(page.inductions.map(({ status }) => status)).toEqual(['closed'])
  })

  test('takes no more, and has nothing that falls due', async () => {
    const absence = {
      kind: 'sickness',
      startsOn: '2026-10-05',
      endsOn: '2026-10-05',
      days: 1,
    } as const
    const recorded = recordAbsence(ports, theTutor, { ...AMARA, commandId: 'away', absence })
    await expect(recorded).rejects.toMatchObject({ code: 'not-now' })
    await expect(addWords(ports, { id: 'late' })).rejects.toMatchObject({ code: 'not-now' })
    expect((await seenBy(theTutor)).mayDo).toEqual(['openInduction', 'downloadLeaverDetails'])
    await planInduction(ports, AMARA)
    const heads = await ports.reports.ofInduction(AMARA)
    expect(heads.map(({ state }) => state)).toEqual(['void'])
  })

  test('is opened again with a reason, and takes what it took before', async () => {
    await expect(reopen(' ')).rejects.toMatchObject({ code: 'induction-not-valid' })
    await reopen('She comes back in January.')
    const { status, mayDo, induction } = await seenBy(theTutor)
    expect([status, mayDo.includes('recordAbsence')]).toEqual(['left', true])
    expect(induction.history.at(-1)).toMatchObject({
      event: 'record-reopened',
      sentence: 'The record was opened again: She comes back in January.',
    })
    await expect(reopen('Again.')).rejects.toMatchObject({ code: 'not-now' })
  })
})

test('the leaver details are a document for those who read the record, once someone leaves', async () => {
  await expect(download(theEct)).rejects.toMatchObject({ code: 'not-found' })
  await leftEarly()
  expect(await download(theEct)).toMatchObject({
    name: 'Amara Whitcombe, leaver details.pdf',
    contentType: 'application/pdf',
  })
  await expect(download(aStranger)).rejects.toMatchObject({ code: 'not-found' })
})
