import { createPublicKey, generateKeyPairSync } from 'node:crypto'

import { documents } from '@ect/adapters/documents/documents.ts'
import { localKey } from '@ect/adapters/sealing/localKey.ts'
import { sealedDocuments } from '@ect/adapters/sealing/sealedDocuments.ts'
import { sealing } from '@ect/adapters/sealing/sealing.ts'
import { openSqliteStore } from '@ect/adapters/store/sqliteStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import type { DocumentStore } from '@ect/adapters/store/documentStore.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { sealed } from '@ect/usecases/sealedChain.ts'
import { signedAssessment } from '@ect/usecases/testing/signedAssessment.ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { verifyCopy } from './verifyCopy.ts'

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const key = createPublicKey(privateKey)
const pdfs = documents()
let report: Report
let copies: readonly Uint8Array[]
const stores: DocumentStore[] = []

beforeAll(async () => {
  const sealingKey = await localKey(privateKey)
  report = await sealed(sealing(sealingKey), (await signedAssessment()).report)
  const sealedPdfs = sealedDocuments(pdfs, sealingKey)
  // Each as it was filed: the first before there was a second version.
  copies = await Promise.all(
    report.versions.map((version, index) =>
      sealedPdfs.reportPdf({ ...report, versions: report.versions.slice(0, index + 1) }, version),
    ),
  )
})
afterAll(async () => {
  await pdfs.close()
  for (const store of stores) await store.close()
})

async function recordsWith(stored: Report): Promise<DocumentStore> {
  const store = openSqliteStore(':memory:')
  stores.push(store)
  await recordStores(store).reports.create(stored)
  return store
}

async function failing(pdf: Uint8Array, stored: Report = report) {
  const findings = await verifyCopy({ pdf, key, records: await recordsWith(stored) })
  return findings.filter(({ holds }) => !holds).map(({ sentence }) => sentence)
}

function copy(version: number): Uint8Array {
  const found = copies[version - 1]
  if (!found) throw new RangeError(`no copy of version ${version}`)
  return found
}

describe('a signed copy', () => {
  test.each([1, 2])('of version %i holds against the records, to the byte', async (version) => {
    expect(await failing(copy(version))).toEqual([])
  })

  test('alone holds, and says that nobody has checked whose key it is', async () => {
    const findings = await verifyCopy({ pdf: copy(2) })
    expect(findings.map(({ holds }) => holds)).toEqual([true, true])
    expect(findings[1]?.sentence).toContain('Whose it is was not checked.')
  })

  test('of another installation is not ours', async () => {
    const other = await localKey(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey)
    const [version] = report.versions
    if (!version) throw new RangeError('no version')
    const foreign = await sealedDocuments(pdfs, other).reportPdf(report, version)
    expect(await verifyCopy({ pdf: foreign, key })).toContainEqual({
      holds: false,
      sentence: 'The key of the seal is not that of this installation.',
    })
  })
})

describe('what does not agree is found', () => {
  test('when the records were changed after the copy was made', async () => {
    const changed = { ...report, facts: { ...report.facts, schoolName: 'Another School' } }
    const sentences = await failing(copy(2), changed)
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).toContain('signed is not what stands in the record now.')
    expect(sentences[1]).toContain('The pages are not those')
  })

  test('when the records hold no such report', async () => {
    expect(await failing(copy(2), { ...report, id: 'amara-2' })).toEqual([
      'The records hold no such signature on this version of this report.',
    ])
  })

  test('when the file was changed', async () => {
    const changed = Uint8Array.from(copy(2))
    changed[5000] = (changed[5000] ?? 0) ^ 1
    expect(await failing(changed)).toEqual([
      'The seal is broken: the file was changed after it was sealed.',
    ])
  })
})
