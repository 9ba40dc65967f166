import { REPORT_STATES, type Report, type ReportState } from '@ect/domain/report/report.ts'
import { nextSignatory } from '@ect/domain/report/signing.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { expect, test } from '@jest/globals'
import { array, assert, asyncProperty, constantFrom, oneof, record } from 'fast-check'

import { contentHash } from './contentHash.ts'
import { declineSignature } from './declineSignature.ts'
import type { Caller } from './ports/people.ts'
import { queryDays } from './queryDays.ts'
import { Refusal } from './refusal.ts'
import { reopenReport } from './reopenReport.ts'
import { returnReport } from './returnReport.ts'
import { reviewReport } from './reviewReport.ts'
import { shareReport } from './shareReport.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, EVERYONE, theEct, theTutor } from './testing/people.ts'
import { asShownTo, storedReport, tutorSaves } from './testing/steps.ts'
import { verifiedRecord } from './verifyReport.ts'

/** What someone has in front of them, which may be old by the time they act on it. */
type Shown = Awaited<ReturnType<typeof asShownTo>>

interface Step {
  readonly who: Caller
  readonly does: string
  readonly days: number
}

const DEEDS = [
  'reads',
  'shares',
  'queries',
  'signs',
  'reads and signs',
  'declines',
  'reviews',
  'returns',
  'reopens',
]
const days = constantFrom(70, 71, 72)
const anything = record({
  who: constantFrom(...EVERYONE.map(([, caller]) => caller)),
  does: constantFrom(...DEEDS),
  days,
})
/** So that many courses come to their end. */
const nextThing = record({ days }).chain(({ days: each }) =>
  constantFrom<Step>(
    { who: theTutor, does: 'shares', days: each },
    { who: theEct, does: 'reads', days: each },
    { who: theEct, does: 'signs', days: each },
    { who: theEct, does: 'queries', days: each },
    { who: theEct, does: 'reads and signs', days: each },
    { who: theTutor, does: 'reads and declines', days: each },
    { who: theTutor, does: 'reads and signs', days: each },
    { who: aReviewer, does: 'returns', days: each },
    { who: aReviewer, does: 'reviews', days: each },
    { who: theTutor, does: 'reopens', days: each },
  ),
)
const step = oneof({ weight: 4, arbitrary: nextThing }, { weight: 1, arbitrary: anything })

/** By chance alone hardly any course comes as far. */
const TO_THE_END: Step[] = [
  { who: theTutor, does: 'shares', days: 70 },
  { who: theEct, does: 'reads and signs', days: 70 },
  { who: theTutor, does: 'reads and signs', days: 70 },
  { who: aReviewer, does: 'reviews', days: 70 },
]

test('whoever does whatever in whatever order, no signature stands on what was not shown', async () => {
  const reached = new Set<ReportState>()
  await assert(
    asyncProperty(array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const ports = await memoryPorts(progressReview())
      const shown = new Map<string, Shown>()
      for (const [index, each] of steps.entries()) {
        await act(ports, shown, each, `command-${index}`).catch(expectRefusal)
        const report = await storedReport(ports)
        reached.add(report.state)
        expect(wrongsIn(report, ports)).toEqual([])
        expect((await verifiedRecord(ports, report)).faults).toEqual([])
      }
    }),
    { numRuns: 200, examples: [[TO_THE_END]] },
  )
  // The appropriate body decides, and a plan takes away: neither is a press on the report. The other
  // orders of signatures are those of `signingModel.test.ts`.
  const byOthers: readonly ReportState[] = [
    'with-ect-to-comment',
    'with-ect-to-sign',
    'with-headteacher',
    'decided',
    'void',
  ]
  expect(reached).toEqual(new Set(REPORT_STATES.filter((state) => !byOthers.includes(state))))
})

async function act(
  ports: MemoryPorts,
  shown: Map<string, Shown>,
  { who, does, days: served }: Step,
  commandId: string,
): Promise<void> {
  if (does.startsWith('reads')) shown.set(who.id, await asShownTo(ports, who))
  const seen = shown.get(who.id) ?? { ...AMARA_1, version: 1, contentHash: '' }
  const command = COMMANDS[does.replace('reads and ', '')]
  await command?.(ports, who, { ...seen, commandId }, served)
}

type Command = Shown & { readonly commandId: string }

const COMMANDS: Readonly<
  Record<
    string,
    (ports: MemoryPorts, who: Caller, command: Command, served: number) => Promise<unknown>
  >
> = {
  async shares(ports, who, { commandId }, served) {
    const answers = completeAnswers({ daysServed: served })
    if (who === theTutor) await tutorSaves(ports, answers)
    return shareReport(ports, who, { ...AMARA_1, commandId, answers })
  },
  signs(ports, who, command, served) {
    const comments = ectAnswers({ wentWell: `Everything in ${served} days.` })
    return signReport(ports, who, { ...command, place: 'tab', comments })
  },
  queries: (ports, who, command, served) =>
    queryDays(ports, who, { ...command, text: `Why ${served}?` }),
  declines: (ports, who, command, served) =>
    declineSignature(ports, who, { ...command, reason: `Not ${served}.` }),
  reviews: (ports, who, command) => reviewReport(ports, who, command),
  returns: (ports, who, command, served) =>
    returnReport(ports, who, { ...command, reason: `Not ${served}.` }),
  reopens: (ports, who, command, served) =>
    reopenReport(ports, who, { ...command, reason: `Not ${served}.` }),
}

/** Everything that must never be, of one report at any moment. */
function wrongsIn(report: Report, { fingerprint }: MemoryPorts): readonly string[] {
  const { versions, state, history } = report
  const signatures = versions.flatMap((each) => each.signatures)
  const isSigned = versions.length > 0 && nextSignatory(report) === undefined
  const wrongs: readonly (readonly [string, boolean])[] = [
    [
      'a signature on something else than its version',
      versions.some((version) => {
        const stands = contentHash(fingerprint, report, version)
        return version.signatures.some((signature) => signature.contentHash !== stands)
      }),
    ],
    [
      'a broken chain',
      signatures.some(({ previous, n }, index) => {
        const before = signatures[index - 1]
        return previous !== (before?.hash ?? '') || n !== index + 1
      }),
    ],
    [
      'someone signed for another',
      signatures.some(({ signatory, by }) => (signatory === 'ect') !== (by.id === theEct.id)),
    ],
    ['submitted without both signatures', state === 'submitted' && !isSigned],
    [
      'judged without both signatures',
      ['reviewed', 'returned', 'reopened'].includes(state) && !isSigned,
    ],
    ['signed by both and not submitted', isSigned && !JUDGED.includes(state)],
    [
      'history and signatures disagree',
      history.filter(({ event }) => event === 'signed').length !== signatures.length,
    ],
  ]
  return wrongs.flatMap(([what, isSo]) => (isSo ? [what] : []))
}

const JUDGED = ['submitted', 'reviewed', 'returned', 'reopened']

/** `RangeError` is what reading nothing gives. */
function expectRefusal(thrown: unknown): void {
  if (!(thrown instanceof Refusal) && !(thrown instanceof RangeError)) throw thrown
}
