import { inDecimals } from '@ect/domain/fraction.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { lanternfield, stonebeck } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { getInductions } from './getInductions.ts'
import { listInductions } from './listInductions.ts'
import { openInduction } from './openInduction.ts'
import { planInduction } from './planInduction.ts'
import { previewAbsence } from './previewAbsence.ts'
import { Refusal } from './refusal.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import {
  AMARA,
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'

const BY_THE_SCHOOL = [
  'recordAbsence',
  'removeAbsence',
  'changeContract',
  'changePeople',
  'recordLeaving',
  'withdrawLeaving',
]

const LEAVER_COPY = 'downloadLeaverDetails'

describe('the record of an induction', () => {
  test.each([
    ['the ECT', theEct, ['openInduction', 'listInductionAccess', LEAVER_COPY]],
    ['the tutor', theTutor, ['openInduction', ...BY_THE_SCHOOL, LEAVER_COPY]],
    ['the headteacher', theHead, ['openInduction', ...BY_THE_SCHOOL, 'confirmLeaver', LEAVER_COPY]],
    ['a reviewer', aReviewer, ['openInduction', 'changePeople', LEAVER_COPY, 'closeRecord']],
  ])('is open to %s', async (_, caller, mayDo) => {
    const opened = await openInduction(await withInduction(), caller, AMARA)
    expect(opened).toMatchObject({
      mayDo,
      status: 'serving',
      appropriateBodyName: lanternfield.name,
    })
  })

  test.each([
    ['the named contact', theNamedContact],
    ['a stranger', aStranger],
  ])('reads like one that is not there to %s', async (_, caller) => {
    const asked = openInduction(await withInduction(), caller, AMARA)
    await expect(asked).rejects.toThrow(new Refusal('not-found'))
  })

  test('shows the open report among its periods, with the steps of its dates', async () => {
    const ports = await withInduction()
    await planInduction(ports, AMARA)
    const { dates, reports } = await openInduction(ports, theTutor, AMARA)
    expect(reports).toMatchObject([{ head: { reportId: 'amara-1' }, status: 'available' }])
    expect(dates?.track.map(({ number, standing }) => [number, standing])).toEqual([
      [1, 'kept'],
      ...[2, 3, 4, 5, 6].map((number) => [number, 'planned']),
    ])
    expect(dates?.track[0]?.steps.at(-1)).toMatchObject({ on: '2026-12-11', source: 'ours' })
    expect(inDecimals(dates?.ledger.termsLeft ?? { parts: 0n, of: 1n })).toBe('6')
  })

  test.each([
    ['2026-07-20', []],
    ['2026-10-05', ['registered-late']],
  ] as const)('registered on %s for a start on 1 September warns: %p', async (on, codes) => {
    const { advice } = await openInduction(
      await withInduction({ registeredOn: on }),
      aReviewer,
      AMARA,
    )
    expect(advice.map(({ code }) => code)).toEqual(codes)
  })

  test('that cannot be right shows what is wrong with it, and no date', async () => {
    const [contract] = inductionRecord().contracts
    if (!contract) throw new RangeError('no contract')
    const ports = await withInduction({ contracts: [{ ...contract, fte: 1.2 }] })
    const { dates, faults } = await openInduction(ports, theTutor, AMARA)
    expect(dates).toBeUndefined()
    expect(faults).toMatchObject([{ code: 'fte-out-of-range', field: 'contracts[0].fte' }])
  })
})

describe('someone who is only put forward', () => {
  const { registeredOn: _never, ...putForward } = inductionRecord()
  const withTeacher = (teacher: Partial<InductionRecord['asked']['teacher']>) => ({
    ...putForward,
    asked: { ...putForward.asked, teacher: { ...putForward.asked.teacher, ...teacher } },
  })

  test('the reviewer reads that they are exempt; the school reads only that it cannot be', async () => {
    const ports = await memoryPorts()
    await ports.inductions.create(withTeacher({ inductionStatus: 'exempt' }))
    const toReviewer = await openInduction(ports, aReviewer, AMARA)
    const toHead = await openInduction(ports, theHead, AMARA)
    expect(toReviewer.registration?.refusals).toMatchObject([{ code: 'exempt' }])
    expect(toHead.registration?.refusals).toMatchObject([{ code: 'kept-private' }])
    expect(JSON.stringify(toHead.registration)).not.toContain('exempt')
  })

  test('a hub that trained them offers the bodies that can act instead', async () => {
    const ports = await memoryPorts()
    const hub = { ...lanternfield, trainingProviderId: 'harwell-college' }
    await ports.appropriateBodies.put(hub)
    await ports.appropriateBodies.put({ ...lanternfield, id: 'oakrow', name: 'Oakrow Hub' })
    await ports.inductions.create(withTeacher({ trainingProviderId: 'harwell-college' }))
    const { registration, dates } = await openInduction(ports, theHead, AMARA)
    expect(registration?.refusals).toMatchObject([{ code: 'body-trained-the-ect' }])
    expect(registration?.otherBodies).toEqual(['Oakrow Hub'])
    expect(dates).toBeUndefined()
  })
})

describe('lists of inductions', () => {
  test('people find their own, with what they are in it', async () => {
    const ports = await withInduction()
    const { inductions } = await getInductions(ports, theHead)
    expect(inductions).toMatchObject([{ role: 'headteacher', status: 'serving', fteNow: 1 }])
    expect((await getInductions(ports, aStranger)).inductions).toEqual([])
  })

  test('reviewers have those of their body, and nobody else has', async () => {
    const ports = await withInduction()
    const page = await listInductions(ports, aReviewer, { appropriateBodyId: 'lanternfield' })
    expect(page.inductions).toMatchObject([{ head: { trn: '9900001' }, role: 'reviewer' }])
    const asked = listInductions(ports, theTutor, { appropriateBodyId: 'lanternfield' })
    await expect(asked).rejects.toThrow(new Refusal('not-found'))
  })
})

test('an absence is shown before it is recorded, and changes nothing by that', async () => {
  const before = {
    kind: 'sickness',
    startsOn: '2026-10-05',
    endsOn: '2026-11-20',
    days: 29.5,
  } as const
  const ports = await withInduction({ absences: [before] })
  const absence = {
    kind: 'sickness',
    startsOn: '2026-12-01',
    endsOn: '2026-12-01',
    days: 0.5,
  } as const
  const [first] = await previewAbsence(ports, theTutor, { ...AMARA, absence })
  expect(first).toMatchObject({
    year: 1,
    daysAbsent: { before: 29.5, after: 30 },
    extensionDays: { before: 0, after: 30 },
    endsOn: { before: '2027-07-21' },
  })
  expect((await ports.inductions.get(AMARA)).record.absences).toEqual([before])
})

async function withInduction(changes: Partial<InductionRecord> = {}) {
  const ports = await memoryPorts()
  await ports.schools.put(stonebeck)
  await ports.inductions.create(inductionRecord(changes))
  return ports
}
