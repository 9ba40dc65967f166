import type { DocumentDetails } from '@ect/domain/documents/documentFolder.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { downloadDocument } from './downloadDocument.ts'
import { listDocuments } from './listDocuments.ts'
import { listInductionAccess } from './listInductionAccess.ts'
import { openDocument } from './openDocument.ts'
import type { Caller } from './ports/people.ts'
import { addFile, addWords, OBSERVATION, OF_AMARA, OF_SCHOOL } from './testing/documents.ts'
import { whileLogIsAway } from './testing/memoryAccessLog.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import {
  AMARA,
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'
import { withdrawDocument } from './withdrawDocument.ts'

const POLICY: DocumentDetails = { kind: 'policy', title: 'Induction policy', on: '2026-09-01' }
let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
  await ports.inductions.create(inductionRecord())
})

const withdraw = (caller: Caller, reason = 'A pupil is named in it.') =>
  withdrawDocument(ports, caller, { ...OF_AMARA, documentId: 'Scheme.pdf', reason })
const observed = async () => {
  const { halfTerms } = await listDocuments(ports, theEct, OF_AMARA)
  return halfTerms.map(({ observedOn }) => observedOn)
}
const addPolicy = (caller: Caller) =>
  addFile(ports, 'Policy.pdf', { caller, details: POLICY, key: OF_SCHOOL })

describe('a document that was withdrawn', () => {
  test('stays in the list with the reason, opens for nobody, and its file stays kept', async () => {
    await addFile(ports, 'Scheme.pdf')
    await withdraw(theTutor)
    const [listed] = (await listDocuments(ports, theEct, OF_AMARA)).documents
    expect(listed?.document.withdrawn).toMatchObject({
      by: { name: 'Marcus Ellery' },
      reason: 'A pupil is named in it.',
    })
    const key = { ...OF_AMARA, documentId: 'Scheme.pdf', versionId: 'Scheme.pdf' }
    await expect(downloadDocument(ports, theTutor, key)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(ports.microsoft.files.size).toBe(1)
  })

  test('is withdrawn by whoever looks after it, with a reason', async () => {
    await addFile(ports, 'Scheme.pdf')
    await expect(withdraw(theEct)).rejects.toMatchObject({ code: 'not-your-part' })
    await expect(withdraw(theTutor, ' ')).rejects.toMatchObject({ code: 'document-not-valid' })
    await withdraw(theHead)
    await withdraw(theTutor, 'Another reason.')
    const [listed] = (await listDocuments(ports, theEct, OF_AMARA)).documents
    expect(listed?.document.withdrawn?.reason).toBe('A pupil is named in it.')
  })
})

describe('who was given what', () => {
  test('each look at a document leaves a line that its ECT finds, and the list leaves none', async () => {
    await addWords(ports)
    await listDocuments(ports, aReviewer, OF_AMARA)
    await openDocument(ports, aReviewer, { ...OF_AMARA, documentId: 'words' })
    const { lines } = await listInductionAccess(ports, theEct, AMARA)
    expect(lines.map(({ who, place, reportTitle }) => [who.name, place, reportTitle])).toEqual([
      ['Priti Lanwar', 'document', 'lesson observation “Year 8 fractions”'],
    ])
  })

  test('nothing is given while no line can be kept', async () => {
    await addWords(ports)
    const key = { ...OF_AMARA, documentId: 'words' }
    await expect(openDocument(whileLogIsAway(ports), theTutor, key)).rejects.toMatchObject({
      code: 'store-unavailable',
    })
  })
})

describe('lesson observations', () => {
  test('each half term shows whether one is on record; what was withdrawn is none', async () => {
    await addWords(ports)
    await addWords(ports, { id: 'later', details: { ...OBSERVATION, on: '2026-11-12' } })
    expect(await observed()).toEqual([['2026-09-24'], ['2026-11-12']])
    const key = { ...OF_AMARA, documentId: 'later' }
    await withdrawDocument(ports, theTutor, { ...key, reason: 'Of another ECT.' })
    expect(await observed()).toEqual([['2026-09-24'], []])
  })
})

describe('documents of a school', () => {
  test('come from its headteacher, and its tutors, ECTs and reviewers read them', async () => {
    await expect(addPolicy(theTutor)).rejects.toMatchObject({ code: 'not-your-part' })
    await addPolicy(theHead)
    for (const caller of [theEct, theTutor, theHead, aReviewer]) {
      expect((await listDocuments(ports, caller, OF_SCHOOL)).documents).toHaveLength(1)
    }
    for (const caller of [theNamedContact, aStranger]) {
      await expect(listDocuments(ports, caller, OF_SCHOOL)).rejects.toMatchObject({
        code: 'not-found',
      })
    }
  })

  test('are nothing of an ECT, and whoever opens one leaves no line', async () => {
    await addPolicy(theHead)
    const key = { ...OF_SCHOOL, documentId: 'Policy.pdf', versionId: 'Policy.pdf' }
    await downloadDocument(ports, theEct, key)
    expect((await listInductionAccess(ports, theEct, AMARA)).lines).toEqual([])
    expect((await listDocuments(ports, theEct, OF_AMARA)).documents).toEqual([])
  })
})
