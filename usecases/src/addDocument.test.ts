import type { DocumentDetails } from '@ect/domain/documents/documentFolder.ts'
import { UPLOAD_PART_BYTES } from '@ect/domain/files/judgeFile.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { phoneJpegFile } from '@ect/domain/testing/pictures.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { addDocument } from './addDocument.ts'
import { downloadDocument } from './downloadDocument.ts'
import { listDocuments } from './listDocuments.ts'
import { openDocument } from './openDocument.ts'
import type { Caller } from './ports/people.ts'
import { sendDocumentPart } from './sendDocumentPart.ts'
import {
  A_PDF,
  addFile,
  addWords,
  EVIDENCE,
  OBSERVATION,
  OF_AMARA,
  sentFile,
  titlesListed,
} from './testing/documents.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import {
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'

let ports: MemoryPorts
beforeEach(async () => {
  ports = await memoryPorts(progressReview())
  await ports.inductions.create(inductionRecord())
})

describe('a document of an ECT', () => {
  test('stands in the list once its file has come whole, and opens for all who have a part', async () => {
    await addFile(ports, String.raw`..\..\scheme: of work.pdf`)
    for (const caller of [theEct, theTutor, theHead, aReviewer]) {
      const [listed] = (await listDocuments(ports, caller, OF_AMARA)).documents
      const documentId = listed?.document.id ?? ''
      const { document } = await openDocument(ports, caller, { ...OF_AMARA, documentId })
      const versionId = document.versions[0].id
      const key = { ...OF_AMARA, documentId, versionId }
      expect(await downloadDocument(ports, caller, key)).toEqual({
        name: 'scheme: of work.pdf',
        contentType: 'application/pdf',
        content: A_PDF,
      })
    }
    expect([...ports.microsoft.files.keys()]).toEqual([
      `induction-amara/document-${ports.fingerprint.ofBytes(A_PDF).slice(0, 32)}.pdf`,
    ])
  })

  test('is nothing that anyone else finds', async () => {
    await addFile(ports, 'Scheme.pdf')
    for (const caller of [theNamedContact, aStranger]) {
      const key = { ...OF_AMARA, documentId: 'Scheme.pdf' }
      await expect(listDocuments(ports, caller, OF_AMARA)).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(openDocument(ports, caller, key)).rejects.toMatchObject({ code: 'not-found' })
    }
  })

  test('goes on where its file stopped, and the same command again adds nothing', async () => {
    const long = new Uint8Array(UPLOAD_PART_BYTES + 7).fill(0x20)
    long.set(new TextEncoder().encode('%PDF-1.7'))
    const begin = () =>
      addDocument(ports, theTutor, {
        ...OF_AMARA,
        commandId: 'long',
        details: EVIDENCE,
        file: sentFile(ports, 'Long.pdf', long),
      })
    const send = (from: number) =>
      sendDocumentPart(ports, theTutor, {
        ...OF_AMARA,
        commandId: 'long',
        from,
        content: long.slice(from, from + UPLOAD_PART_BYTES),
      })
    expect(await begin()).toEqual({ received: 0 })
    await send(0)
    expect(await titlesListed(ports)).toEqual([])
    expect(await begin()).toEqual({ received: UPLOAD_PART_BYTES })
    const { file } = await send(UPLOAD_PART_BYTES)
    expect(await begin()).toEqual({ received: long.length, file })
    expect(await titlesListed(ports)).toEqual(['Scheme of work'])
  })

  test('that is a photo is kept without where and by whom it was taken', async () => {
    const file = await addFile(ports, 'Whiteboard.jpg', { content: phoneJpegFile() })
    expect(file?.size).toBeLessThan(phoneJpegFile().length)
    expect([...ports.microsoft.files.values()].map(({ length }) => length)).toEqual([file?.size])
  })

  test.each([
    ['of a type that cannot be read', 'plan.exe', 'Attach a PDF'],
    ['that is something else', 'plan.png', 'its content is something else'],
  ])('%s is refused and nothing is listed or kept', async (_, name, message) => {
    await expect(addFile(ports, name)).rejects.toMatchObject({
      code: 'file-refused',
      message: expect.stringContaining(message),
    })
    expect([await titlesListed(ports), ports.microsoft.files.size]).toEqual([[], 0])
  })

  test('is added by whoever the kind is for, and by nobody else', async () => {
    await expect(addWords(ports, { caller: theEct })).rejects.toMatchObject({
      code: 'not-your-part',
    })
    await expect(addWords(ports, { caller: aReviewer })).rejects.toMatchObject({
      code: 'not-your-part',
    })
    await addFile(ports, 'Mine.pdf', { caller: theEct })
    await addWords(ports, { caller: theHead })
    expect(await titlesListed(ports)).toEqual(['Scheme of work', 'Year 8 fractions'])
    expect((await listDocuments(ports, theEct, OF_AMARA)).mayAdd).toEqual([
      'evidence',
      'meeting-notes',
    ])
  })

  test('of which something is missing says what, by field', async () => {
    const details = { ...OBSERVATION, title: '', on: '2026-11-24', observer: '' } as const
    await expect(addWords(ports, { details })).rejects.toMatchObject({
      code: 'document-not-valid',
      details: {
        faults: [
          { at: 'title', message: 'Say in a few words what it is.' },
          { at: 'on', message: 'Enter a day up to today, 23 November 2026.' },
          { at: 'observer', message: 'Say who observed the lesson.' },
        ],
      },
    })
  })

  test('two who add at once both find theirs', async () => {
    await Promise.all([addWords(ports, { id: 'a' }), addWords(ports, { id: 'b', caller: theHead })])
    expect(await titlesListed(ports)).toHaveLength(2)
  })
})

describe('another version of a document', () => {
  test('stands beside the first, which still opens', async () => {
    await addFile(ports, 'First.pdf')
    const better = new TextEncoder().encode('%PDF-1.7 a better scheme of work')
    await addFile(ports, 'Second.pdf', { content: better, documentId: 'First.pdf' })
    const key = { ...OF_AMARA, documentId: 'First.pdf' }
    const first = await downloadDocument(ports, theEct, { ...key, versionId: 'First.pdf' })
    const second = await downloadDocument(ports, theEct, { ...key, versionId: 'Second.pdf' })
    expect([first.content, second.content]).toEqual([A_PDF, better])
    expect((await listDocuments(ports, theEct, OF_AMARA)).documents).toHaveLength(1)
  })

  test('comes from the part that added it, or from the headteacher for the tutor', async () => {
    await addFile(ports, 'Mine.pdf', { caller: theEct })
    await addWords(ports)
    const again = (caller: Caller, documentId: string, details: DocumentDetails) =>
      addWords(ports, { id: `${caller.name} again`, caller, documentId, details })
    await expect(again(theTutor, 'Mine.pdf', EVIDENCE)).rejects.toMatchObject({
      code: 'not-your-part',
    })
    await again(theHead, 'words', { ...OBSERVATION, title: 'Year 8 ratio' })
    expect(await titlesListed(ports)).toEqual(['Scheme of work', 'Year 8 ratio'])
  })
})
