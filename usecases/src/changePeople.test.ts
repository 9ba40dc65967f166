import type { PartToName } from '@ect/domain/induction/peopleChange.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { marcus, noor, otis } from '@ect/domain/testing/stonebeck.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { openInduction } from './openInduction.ts'
import { openReport } from './openReport.ts'
import { planInduction } from './planInduction.ts'
import type { Caller } from './ports/people.ts'
import { previewPeople } from './previewPeople.ts'
import { Refusal } from './refusal.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { addressOf, names } from './testing/naming.ts'
import {
  AMARA,
  AMARA_1,
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theTutor,
} from './testing/people.ts'
import { storedReport, tutorSaves } from './testing/steps.ts'

const GONE = new Refusal('not-found')
const TYPED = { onTrackReasons: 'Amara plans well (TS4).' }
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts()
  await ports.inductions.create(inductionRecord())
  await planInduction(ports, AMARA)
})

const people = async () => (await ports.inductions.get(AMARA)).record.people

describe('another headteacher', () => {
  test('is named by the appropriate body, and has every report that goes on', async () => {
    await names(ports, otis, { part: 'headteacher' }, { by: aReviewer })
    expect((await openReport(ports, otis, AMARA_1)).role).toBe('headteacher')
    await expect(openReport(ports, theHead, AMARA_1)).rejects.toThrow(GONE)
    await planInduction(ports, AMARA)
    expect((await storedReport(ports)).people.headteacher).toEqual(otis)
  })
})

describe('another mentor', () => {
  test('is named by the tutor, and no report changes', async () => {
    const before = await storedReport(ports)
    await names(ports, otis, { part: 'mentor' }, { by: theTutor })
    expect((await people()).mentor).toEqual(otis)
    expect(await storedReport(ports)).toEqual(before)
  })

  test('who is the tutor too is named with a reason and what guards the ECT', async () => {
    const alone = names(ports, marcus, { part: 'mentor' })
    await expect(alone).rejects.toMatchObject({
      details: { faults: [{ at: 'reason' }, { at: 'safeguards' }] },
    })
    const tutorIsMentor = { reason: 'A school of three.', safeguards: 'Helen listens.' }
    await names(ports, marcus, { part: 'mentor', tutorIsMentor }, { commandId: 'with-reason' })
    expect(await people()).toMatchObject({ mentor: marcus, tutorIsMentor })
    await names(ports, otis, { part: 'mentor', instead: marcus.id })
    expect((await people()).tutorIsMentor).toBeUndefined()
  })
})

describe('who may name whom', () => {
  const MAY: readonly (readonly [string, Caller, readonly PartToName[]])[] = [
    ['the headteacher', theHead, ['induction-tutor', 'mentor']],
    ['the tutor', theTutor, ['mentor']],
    ['a reviewer', aReviewer, ['induction-tutor', 'mentor', 'headteacher']],
    ['the ECT', theEct, []],
  ]
  test.each(MAY)('%s', async (_, by, parts) => {
    expect((await openInduction(ports, by, AMARA)).mayName).toEqual(parts)
    for (const part of ['induction-tutor', 'mentor', 'headteacher'] as const) {
      if (parts.includes(part)) continue
      await expect(names(ports, otis, { part }, { by })).rejects.toThrow(
        new Refusal('not-your-part'),
      )
    }
    expect(await people()).toEqual(inductionRecord().people)
  })

  test('whoever has no part finds nothing', async () => {
    await expect(names(ports, otis, {}, { by: aStranger })).rejects.toThrow(GONE)
  })
})

describe('what cannot be', () => {
  test.each([
    ['nobody has the address', { email: 'nobody@example.org' }, 'Nobody in the Microsoft 365'],
    [
      'someone of another tenant',
      { email: 'tom.greaves@example.org' },
      'Nobody in the Microsoft 365',
    ],
    [
      'the same person',
      { email: addressOf(marcus) },
      'Marcus Ellery is the induction tutor already.',
    ],
    ['the ECT', { email: 'amara.whitcombe@example.org' }, 'An ECT cannot be their own'],
    ['a page that is out of date', { instead: noor.id }, 'Marcus Ellery is induction tutor now'],
  ])('%s: it is said, and nothing changes', async (_, change, said) => {
    await expect(names(ports, otis, change)).rejects.toMatchObject({
      code: 'induction-not-valid',
      details: { faults: [{ at: 'email', message: expect.stringContaining(said) }] },
    })
    expect(await people()).toEqual(inductionRecord().people)
  })

  test('someone who reviews for the appropriate body, or hears concerns there (R9)', async () => {
    const body = await ports.appropriateBodies.get('lanternfield')
    await ports.appropriateBodies.put({
      ...body,
      members: [...body.members, { ...otis, part: 'reviewer' }],
    })
    await expect(names(ports, otis)).rejects.toThrow('has a part at the appropriate body')
  })

  test('pressed twice it is done once; the same command for another is refused', async () => {
    await names(ports, otis)
    await names(ports, otis)
    const { record } = await ports.inductions.get(AMARA)
    expect(record.history.filter(({ event }) => event === 'people-changed')).toHaveLength(1)
    const another = names(ports, noor, { instead: otis.id }, { commandId: `names-${otis.id}` })
    await expect(another).rejects.toThrow(new Refusal('command-reused'))
  })

  test('while Microsoft does not answer nobody is named', async () => {
    ports.microsoft.goAway()
    await expect(names(ports, otis)).rejects.toThrow(new Refusal('microsoft-unavailable'))
    expect(await people()).toEqual(inductionRecord().people)
  })
})

test('a crash after the record was written is mended by the next plan, once', async () => {
  await tutorSaves(ports, TYPED)
  const { record, version } = await ports.inductions.get(AMARA)
  await ports.inductions.replace(
    { ...record, people: { ...record.people, inductionTutor: otis } },
    version,
  )
  await planInduction(ports, AMARA)
  await planInduction(ports, AMARA)
  const { history } = await storedReport(ports)
  expect(history.filter(({ event }) => event === 'tutor-changed')).toHaveLength(1)
  expect((await openReport(ports, otis, AMARA_1)).draft?.answers).toMatchObject(TYPED)
})

test('beforehand it is said who it is and what changes hands, and nothing is done', async () => {
  await tutorSaves(ports, TYPED)
  const before = await ports.inductions.get(AMARA)
  const change = { part: 'induction-tutor', email: addressOf(otis), instead: marcus.id } as const
  expect(await previewPeople(ports, theHead, { ...AMARA, change })).toEqual({
    person: otis,
    instead: marcus,
    reports: ['term 1 progress review'],
    drafts: ['term 1 progress review'],
  })
  expect(await ports.inductions.get(AMARA)).toEqual(before)
  expect(await ports.people.get(otis.id)).toBeUndefined()
})
