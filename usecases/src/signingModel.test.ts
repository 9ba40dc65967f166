import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { signaturesInForce } from '@ect/domain/report/carrying.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { Signatory } from '@ect/domain/report/signature.ts'
import { SIGNING_ORDERS, type SigningOrder } from '@ect/domain/report/signingOrder.ts'
import { formalAssessment, progressReview } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'
import { array, assert, asyncProperty, boolean, constantFrom, record } from 'fast-check'

import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1 } from './testing/people.ts'
import {
  after,
  counting,
  type Deed,
  DEEDS,
  mayRead,
  type Seen,
  seenNow,
  type SigningModel,
  untouched,
  type Who,
} from './testing/signingModel.ts'
import { CALLERS, COURSE, press, type Shown, WORDS } from './testing/signingPresses.ts'
import { asShownTo, storedReport } from './testing/steps.ts'
import { verifiedRecord } from './verifyReport.ts'

const AS: Record<Signatory, Who> = { ect: 'ect', 'induction-tutor': 'tutor', headteacher: 'head' }

const step = record({
  who: constantFrom<Who>('ect', 'tutor', 'head', 'reviewer'),
  does: constantFrom(...DEEDS),
  reads: boolean(),
  followsCourse: constantFrom(true, true, false),
  way: constantFrom(0, 1, 2, 3, 4, 5),
  word: constantFrom(...WORDS),
})

/** A review or an assessment, and the order that its body asks for at first and later. */
const begun = boolean().chain((isAssessment) => {
  const order = constantFrom(
    ...SIGNING_ORDERS[isAssessment ? 'formal-assessment' : 'progress-review'],
  )
  return record({ isAssessment: constantFrom(isAssessment), order, later: order })
})

test('in 2,000 courses, in every order of signatures, each press does what a plain model says', async () => {
  const reached = new Set<string>()
  await assert(
    asyncProperty(
      begun,
      array(step, { minLength: 8, maxLength: 16 }),
      async ({ isAssessment, order, later }, steps) => {
        const report = isAssessment ? formalAssessment('final') : progressReview()
        const ports = await memoryPorts({ ...report, id: AMARA_1.reportId })
        await decide(ports, order)
        let model = untouched(
          order.map((signatory) => AS[signatory]),
          isAssessment,
        )
        const seen = new Map<Who, { model: Seen; shown: Shown }>()
        for (const [index, each] of steps.entries()) {
          const [who, does] = nextOf(model, each)
          const { word } = each
          if (each.reads && mayRead(model, who)) {
            const shown = await asShownTo(ports, CALLERS[who])
            seen.set(who, { model: seenNow(model), shown })
          }
          const next = after(model, { who, does, word }, seen.get(who)?.model)
          const isDone = await press(
            ports,
            { who, does, word },
            seen.get(who)?.shown,
            `press-${index}`,
          )
          expect([who, does, isDone]).toEqual([who, does, next !== undefined])
          model = next ?? model
          expect(asTold(await storedReport(ports))).toEqual(modelTold(model))
          reached.add(`${order.join()} ${model.state}`)
          if (model.version > 0) await decide(ports, later)
        }
        const carries = model.signed.length < counting(model).length
        reached.add(`${isAssessment} ${model.state} ${model.version > 1}`)
        if (carries) reached.add(`${isAssessment} ${model.state} with a signature that stands`)
        expect((await verifiedRecord(ports, await storedReport(ports))).faults).toEqual([])
      },
    ),
    { numRuns: 2000 },
  )
  for (const order of Object.values(SIGNING_ORDERS).flat()) {
    for (const state of ['submitted', 'returned', 'not-signed', 'reopened']) {
      expect(reached).toContain(`${order.join()} ${state}`)
    }
  }
  expect(reached).toContain('true returned false')
  expect(reached).toContain('true submitted true')
  expect(reached).toContain('false submitted true')
  expect(reached).toContain('true submitted with a signature that stands')
  expect(reached).toContain('false submitted with a signature that stands')
  expect(reached).toContain('true reopened false')
  expect(reached).toContain('false reopened true')
}, 300_000)

interface Step {
  readonly who: Who
  readonly does: Deed
  readonly followsCourse: boolean
  /** Which of several ways on, where there are several. */
  readonly way: number
}

function nextOf({ state }: SigningModel, each: Step): readonly [Who, Deed] {
  const ways = (each.followsCourse && COURSE[state]) || []
  return ways[each.way % ways.length] ?? [each.who, each.does]
}

function asTold(report: Report) {
  const { state, versions } = report
  const signatures = versions.flatMap((version) =>
    version.signatures.map(({ signatory }) => `${version.number} ${AS[signatory]}`),
  )
  const counts = signaturesInForce(report).map(({ signatory }) => AS[signatory])
  return { state, version: versions.length, signatures, counts: counts.toSorted() }
}

function modelTold(model: SigningModel) {
  const { state, version, signatures } = model
  return { state, version, signatures, counts: counting(model).toSorted() }
}

/** What the body asks for from now on. */
async function decide({ appropriateBodies }: MemoryPorts, order: SigningOrder): Promise<void> {
  const signing = {
    'progress-review': order,
    'formal-assessment': order,
    'interim-assessment': order,
  }
  await appropriateBodies.put({ ...lanternfield, settings: [{ ...DEFAULT_SETTINGS, signing }] })
}
