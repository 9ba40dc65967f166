import { reviewedReport } from '@ect/domain/testing/reviewedReport.ts'
import { generateKeyPairSync } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { assert, asyncProperty, integer, nat } from 'fast-check'

import { documents } from '../documents/documents.ts'
import { readPdf } from '../testing/readPdf.ts'
import { localKey } from './localKey.ts'
import { copyNamedIn, sealedDocuments } from './sealedDocuments.ts'
import { readPdfSeal, SealFault } from './readPdfSeal.ts'
import type { SealingKey } from './sealingKey.ts'

const pdfs = documents()
afterAll(() => pdfs.close())

const report = reviewedReport()
const [unsigned, signed] = report.versions
if (!unsigned || !signed) throw new RangeError('no versions')

let key: SealingKey
let bare: Uint8Array
let copy: Uint8Array
beforeAll(async () => {
  key = await localKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
  bare = await pdfs.reportPdf(report, signed)
  copy = await sealedDocuments(pdfs, key).reportPdf(report, signed)
})

describe('a signed copy', () => {
  test('is sealed with the key of the installation, and says of what', async () => {
    const { thumbprint, reason } = await readPdfSeal(copy)
    expect(thumbprint).toBe((await key.current()).keyId)
    expect(copyNamedIn(reason)).toEqual({
      appropriateBodyId: 'lanternfield',
      reportId: 'amara-1',
      version: 2,
      hash: 'c1'.repeat(32),
    })
  })

  test('is the same document under its seal, word for word and tag for tag', async () => {
    const { before } = await readPdfSeal(copy)
    expect(Buffer.compare(before, bare)).toBe(0)
    const { about, ...read } = await readPdf(copy)
    const { about: aboutBare, ...readBare } = await readPdf(bare)
    expect(read).toEqual(readBare)
    expect(about).toMatchObject({ Title: 'Amara Whitcombe: term 1 progress review' })
    expect(aboutBare).not.toBe(about)
  })

  test('has a page of signatures: who, as what, when, where, how signed in, and where to check', async () => {
    const { elements } = await readPdf(copy)
    const start = elements.findIndex(({ text }) => text === 'Signatures')
    const page = elements.slice(start)
    expect(elements[start - 1]?.page).toBe((page[0]?.page ?? 0) - 1)
    const texts = page.map(({ text }) => text).join('\n')
    for (const part of [
      'Early career teacher: Amara Whitcombe',
      'Induction tutor: Marcus Ellery',
      'With their work account (Microsoft Entra ID)',
      'choose Check the signatures',
    ]) {
      expect(texts).toContain(part)
    }
  })

  test('that nobody has signed is not sealed', async () => {
    const pdf = await sealedDocuments(pdfs, key).reportPdf(report, unsigned)
    await expect(readPdfSeal(pdf)).rejects.toThrow('This PDF carries no seal.')
  })
})

describe('a sealed file that was changed', () => {
  test('by one byte anywhere is found, 300 times', async () => {
    await assert(
      asyncProperty(nat(copy.length - 1), integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Uint8Array.from(copy)
        changed[at] = ((changed[at] ?? 0) + by) % 256
        await expect(isWholeSealOf(changed)).resolves.toBe(false)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('by something added behind the seal is found', async () => {
    const added = Buffer.concat([copy, Buffer.from('\n% more\n%%EOF\n')])
    await expect(readPdfSeal(added)).rejects.toThrow('something was added or cut off')
    await expect(readPdfSeal(copy.subarray(0, -20))).rejects.toBeInstanceOf(SealFault)
  })

  test('and sealed anew is of another key', async () => {
    const other = await localKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    const forged = await sealedDocuments(pdfs, other).reportPdf(report, signed)
    expect((await readPdfSeal(forged)).thumbprint).not.toBe((await key.current()).keyId)
  })

  test('into something that is no PDF is said to be none', async () => {
    await expect(readPdfSeal(Buffer.from('hello'))).rejects.toThrow('This is not a PDF.')
  })
})

/** Whether these bytes are still taken for a copy under our seal. */
async function isWholeSealOf(pdf: Uint8Array): Promise<boolean> {
  try {
    return (await readPdfSeal(pdf)).thumbprint === (await key.current()).keyId
  } catch (error) {
    if (error instanceof SealFault) return false
    throw error
  }
}
