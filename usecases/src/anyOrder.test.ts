import type { Report } from '@ect/domain/report/report.ts'
import { nextSignatory } from '@ect/domain/report/signing.ts'
import { completeAnswers, ectAnswers } from '@ect/domain/testing/answers.ts'
import { progressReview } from '@ect/domain/testing/reports.ts'
import { expect, test } from '@jest/globals'
import { array, assert, asyncProperty, constantFrom, record } from 'fast-check'

import { contentHash } from './contentHash.ts'
import type { Caller } from './ports.ts'
import { queryDays } from './queryDays.ts'
import { Refusal } from './refusal.ts'
import { returnReport } from './returnReport.ts'
import { reviewReport } from './reviewReport.ts'
import { shareReport } from './shareReport.ts'
import { signReport } from './signReport.ts'
import { type MemoryPorts, memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, aReviewer, EVERYONE, theEct, theTutor } from './testing/people.ts'
import { asShownTo, storedReport, tutorSaves } from './testing/steps.ts'

/** What someone has in front of them, which may be old by the time they act on it. */
type Shown = Awaited<ReturnType<typeof asShownTo>>

interface Step {
  readonly who: Caller
  readonly does: string
  readonly days: number
}

const step = record({
  who: constantFrom(theEct, theTutor, aReviewer, ...EVERYONE.map(([, caller]) => caller)),
  does: constantFrom('looks', 'looks', 'shares', 'queries', 'signs', 'signs', 'reviews', 'returns'),
  days: constantFrom(70, 71, 72),
})

test('whoever does whatever in whatever order, no signature stands on what was not shown', async () => {
  await assert(
    asyncProperty(array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const ports = await memoryPorts(progressReview())
      const shown = new Map<string, Shown>()
      for (const [index, each] of steps.entries()) {
        await act(ports, shown, each, `command-${index}`).catch(expectRefusal)
        expect(wrongsIn(await storedReport(ports), ports)).toEqual([])
      }
    }),
    { numRuns: 200 },
  )
})

async function act(
  ports: MemoryPorts,
  shown: Map<string, Shown>,
  { who, does, days }: Step,
  commandId: string,
): Promise<void> {
  if (does === 'looks') {
    shown.set(who.id, await asShownTo(ports, who))
    return
  }
  const seen = shown.get(who.id) ?? { ...AMARA_1, version: 1, contentHash: '' }
  await COMMANDS[does]?.(ports, who, { ...seen, commandId }, days)
}

type Command = Shown & { readonly commandId: string }

const COMMANDS: Readonly<
  Record<
    string,
    (ports: MemoryPorts, who: Caller, command: Command, days: number) => Promise<unknown>
  >
> = {
  async shares(ports, who, { commandId }, days) {
    const answers = completeAnswers({ daysServed: days })
    if (who === theTutor) await tutorSaves(ports, answers)
    return shareReport(ports, who, { ...AMARA_1, commandId, answers })
  },
  signs(ports, who, command, days) {
    const comments = ectAnswers({ wentWell: `Everything in ${days} days.` })
    return signReport(ports, who, { ...command, place: 'tab', comments })
  },
  queries: (ports, who, command, days) =>
    queryDays(ports, who, { ...command, text: `Why ${days}?` }),
  reviews: (ports, who, command) => reviewReport(ports, who, command),
  returns: (ports, who, command, days) =>
    returnReport(ports, who, { ...command, reason: `Not ${days}.` }),
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
    ['judged without both signatures', ['reviewed', 'returned'].includes(state) && !isSigned],
    ['signed by both and not submitted', isSigned && !JUDGED.includes(state)],
    [
      'history and signatures disagree',
      history.filter(({ event }) => event === 'signed').length !== signatures.length,
    ],
  ]
  return wrongs.flatMap(([what, isSo]) => (isSo ? [what] : []))
}

const JUDGED = ['submitted', 'reviewed', 'returned']

/** `RangeError` is what a look at nothing gives. */
function expectRefusal(thrown: unknown): void {
  if (!(thrown instanceof Refusal) && !(thrown instanceof RangeError)) throw thrown
}
