import { contentAsSigned } from '@ect/domain/report/carrying.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { ReportVersion } from '@ect/domain/report/reportVersion.ts'
import { personOf } from '@ect/domain/report/signing.ts'
import { checksInWords } from '@ect/domain/report/verifyingInWords.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { assert, asyncProperty, constantFrom } from 'fast-check'

import { coveredPaths, edited, otherThan, valueAt } from './testing/edits.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { memorySealing } from './testing/memorySealing.ts'
import { AMARA_1, aReviewer, aStranger, theEct, theHead, theTutor } from './testing/people.ts'
import { ectSigns, storedReport, submitted, tutorShares } from './testing/steps.ts'
import { amendedAssessment } from './testing/returnedAssessment.ts'
import { signedAssessment } from './testing/signedAssessment.ts'
import { sealed } from './sealedChain.ts'
import { verifiedRecord, verifyReport } from './verifyReport.ts'

let ports: MemoryPorts
let report: Report
beforeAll(async () => {
  ;({ ports, report } = await signedAssessment())
})
const faultsOf = async (changed: Report) => (await verifiedRecord(ports, changed)).faults

describe('a record that nobody touched', () => {
  test('holds, with every signature that was ever given', async () => {
    const { signatures, faults } = await verifyReport(ports, theEct, AMARA_1)
    expect(faults).toEqual([])
    expect(signatures.map(({ version, isInForce }) => [version, isInForce])).toEqual([
      ...Array.from({ length: 3 }, () => [1, false]),
      ...Array.from({ length: 3 }, () => [2, true]),
    ])
  })

  test('holds after every step of a review', async () => {
    const each = await memoryPorts(progressReview())
    const faults = async () => (await verifiedRecord(each, await storedReport(each))).faults
    expect(await faults()).toEqual([])
    await tutorShares(each)
    expect(await faults()).toEqual([])
    await ectSigns(each)
    expect(await faults()).toEqual([])
  })

  test('holds when it was written down and read again', async () => {
    expect(await faultsOf(JSON.parse(JSON.stringify(report)))).toEqual([])
  })
})

test.each([
  ['signed by all three, twice', signedAssessment],
  ['amended in one section after another, with signatures that stand', amendedAssessment],
])(
  '2,000 records with one value changed are all found: %s',
  async (_, made) => {
    const { ports: its, report: signed } = await made()
    const faultsIn = async (changed: Report) => (await verifiedRecord(its, changed)).faults
    expect(await faultsIn(signed)).toEqual([])
    const paths = coveredPaths(signed)
    const edit = constantFrom(...paths).chain((path) =>
      otherThan(path, valueAt(signed, path)).map((value) => ({ path, value })),
    )
    const touched = new Set<string>()
    await assert(
      asyncProperty(edit, async ({ path, value }) => {
        touched.add(path.join('.'))
        expect(await faultsIn(edited(signed, path, value))).not.toEqual([])
      }),
      { numRuns: 2000 },
    )
    expect(touched.size).toBeGreaterThan(paths.length / 2)
  },
  60_000,
)

describe('where only the recommendation was amended', () => {
  test('the signatures that stand say on which version they were given', async () => {
    const { ports: its, report: amended } = await amendedAssessment()
    const { signatures } = await verifiedRecord(its, amended)
    const counts = signatures.filter(({ isInForce }) => isInForce)
    expect(counts.map(({ signature, version }) => [signature.signatory, version])).toEqual([
      ['ect', 2],
      ['induction-tutor', 2],
      ['headteacher', 3],
    ])
  })

  test('they stand no more where it is said to amend nothing', async () => {
    const faults = await ofAmended((amended) => {
      const { amends: _, ...rest } = amended.versions[2] ?? never()
      return { ...amended, versions: [...amended.versions.slice(0, 2), rest] }
    })
    expect(faults).toEqual(['content', 'order', 'standing'])
  })

  test('nor where it is said to amend itself', async () => {
    const itself = { amends: { version: 3, sections: ['recommendation'] } }
    expect(await ofAmended((amended) => inLastVersion(amended, itself))).toContain('standing')
  })
})

describe('what someone with a hand in the store may try', () => {
  test.each<readonly [string, (signed: Report) => Report, string]>([
    ['the last signature is taken away', withoutLast, 'seal'],
    ['the seal is taken away', withoutSeal, 'seal'],
    [
      'a whole version is taken away',
      (one) => ({ ...one, versions: one.versions.slice(0, 1) }),
      'seal',
    ],
    ['two signatures change places', swapped, 'order'],
    ['it stands in the name of another report', (one) => ({ ...one, id: 'amara-2' }), 'content'],
    [
      'signatures of before are made to stand',
      (one) => inLastVersion(one, { amends: { version: 1, sections: ['recommendation'] } }),
      'content',
    ],
    ['it is said to be with the ECT', (one) => ({ ...one, state: 'with-ect' }), 'standing'],
  ])('%s', async (_, change, fault) => {
    expect(await faultsOf(change(report))).toContain(fault)
  })

  test('all is computed anew but the seal, which needs the key', async () => {
    const forged = chainedAnew(edited(report, ['people', 'ect', 'name'], 'Another'))
    expect(await faultsOf(forged)).toEqual(['seal'])
  })

  test('all is computed anew, and sealed with a key of their own', async () => {
    expect(await faultsOf(await sealed(memorySealing(), report))).toEqual(['seal'])
  })
})

test('each check is a sentence; what fails says whose signature it is', async () => {
  const held = checksInWords(await verifiedRecord(ports, report))
  expect(held.every(({ holds }) => holds)).toBe(true)
  const path = ['versions', 1, 'answers', 'daysServed']
  const failed = checksInWords(await verifiedRecord(ports, edited(report, path, 12)))
  expect(failed.filter(({ holds }) => !holds)).toEqual([
    {
      check: 'content',
      holds: false,
      sentence:
        'What Amara Whitcombe (version 2), Marcus Ellery (version 2) and Helen Adeyinka (version 2) signed is not what stands in the record now.',
    },
  ])
})

describe('who may ask', () => {
  test('whoever may read the report, and nobody else', async () => {
    const readers = [theEct, theTutor, theHead, aReviewer]
    for (const reader of readers) {
      expect((await verifyReport(ports, reader, AMARA_1)).faults).toEqual([])
    }
    await expect(verifyReport(ports, aStranger, AMARA_1)).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('a reviewer not before it is submitted', async () => {
    const before = await memoryPorts(progressReview())
    await tutorShares(before)
    const refused = { code: 'not-now' }
    await expect(verifyReport(before, aReviewer, AMARA_1)).rejects.toMatchObject(refused)
    await ectSigns(before)
    await expect(verifyReport(before, aReviewer, AMARA_1)).rejects.toMatchObject(refused)
  })
})

test('a review of two signatures holds too', async () => {
  const review = await memoryPorts(progressReview())
  await submitted(review)
  expect((await verifyReport(review, aReviewer, AMARA_1)).faults).toEqual([])
})

/** Every fingerprint computed again, as whoever knows how can do. */
function chainedAnew(changed: Report): Report {
  const { fingerprint } = ports
  let previous = ''
  const versions = changed.versions.map((version) => ({
    ...version,
    signatures: version.signatures.map((signature) => {
      const content = contentAsSigned(changed, version, signature.signatory)
      const contentHash = fingerprint.ofJson(content)
      const by = personOf(changed, signature.signatory)
      const { hash: _, ...signed } = { ...signature, by, contentHash, previous }
      previous = fingerprint.ofJson(signed)
      return { ...signed, hash: previous }
    }),
  }))
  const { sealedHead, ...rest } = changed
  return { ...rest, versions, ...(sealedHead && { sealedHead: { ...sealedHead, hash: previous } }) }
}

async function ofAmended(change: (amended: Report) => Report) {
  const { ports: its, report: amended } = await amendedAssessment()
  return (await verifiedRecord(its, change(amended))).faults
}

function never(): never {
  throw new RangeError('there is no such version')
}

function withoutSeal(signed: Report): Report {
  const { sealedHead: _, ...rest } = signed
  return rest
}

function withoutLast(signed: Report): Report {
  return inLast(signed, (signatures) => signatures.slice(0, -1))
}

function swapped(signed: Report): Report {
  return inLast(signed, ([first, second, ...rest]) =>
    first && second ? [second, first, ...rest] : [],
  )
}

function inLastVersion(signed: Report, changes: Partial<ReportVersion>): Report {
  const last = signed.versions.length - 1
  return {
    ...signed,
    versions: signed.versions.map((version, index) =>
      index === last ? { ...version, ...changes } : version,
    ),
  }
}

function inLast(
  signed: Report,
  change: (signatures: ReportVersion['signatures']) => ReportVersion['signatures'],
): Report {
  return inLastVersion(signed, { signatures: change(signed.versions.at(-1)?.signatures ?? []) })
}
