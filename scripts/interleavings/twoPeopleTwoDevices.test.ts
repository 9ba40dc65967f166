import { knownInstant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'
import { listEarlierTexts } from '@ect/usecases/listEarlierTexts.ts'
import { openReport } from '@ect/usecases/openReport.ts'
import type { Clock } from '@ect/usecases/ports/clock.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'
import { AMARA_1, theEct, theTutor } from '@ect/usecases/testing/people.ts'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check'

import { Device, type DevicePorts, type Fault } from './device.ts'
import type { Text, Written } from './writtenRecord.ts'

/*
 * An overwrite is silent when a device replaces a text that its person has never had before them:
 * neither in the field nor as the other text of a question which of the two to keep. A text is lost
 * when someone typed it last on their device and it neither came to the server nor can be restored.
 */

const RUNS = 500
const DEEDS = [
  ...Array<'append' | 'replace'>(3).fill('append'),
  ...Array<'append' | 'replace'>(2).fill('replace'),
  'clear',
  'keep mine',
  'keep theirs',
  'refresh',
  'leave field',
  'go away',
  'lose request',
  'lose answer',
  'crash',
] as const
const QUESTIONS = {
  [theTutor.id]: ['onTrackReasons', 'entitlementsReason'],
  [theEct.id]: ['wentWell', 'challenges'],
}

const step = record({
  device: integer({ min: 0, max: 3 }),
  deed: constantFrom(...DEEDS),
  question: integer({ min: 0, max: 1 }),
  /** Goes by before the next step. */
  milliseconds: constantFrom(0, 40, 300, 900, 2500),
})
type Step = ReturnType<typeof step.generate>['value']

/** Goes with the timers. */
const clock: Clock = {
  now: () => knownInstant(new Date().toISOString()),
  today: () => dayInEngland(clock.now()),
}

beforeEach(() => void jest.useFakeTimers({ now: Date.parse('2026-11-23T10:00:00.000Z') }))
afterEach(() => void jest.useRealTimers())

test('whoever types what on which device when, nothing is overwritten in silence and nothing is lost', async () => {
  let questionsAsked = 0
  await assert(
    asyncProperty(array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const ports = { ...(await memoryPorts(sharedReview())), clock }
      const written: Written[] = []
      const devices = await openDevices(ports, written)
      for (const [index, each] of steps.entries()) {
        await act(devices, each, index)
        await jest.advanceTimersByTimeAsync(each.milliseconds)
        questionsAsked += devices.filter(({ snapshot }) => snapshot.conflicts.length > 0).length
      }
      await comeToRest(devices)
      expect(silentOverwrites(devices, written)).toEqual([])
      expect(await lost(ports, devices, written)).toEqual([])
      expect(await notTheSame(ports, devices)).toEqual([])
    }),
    { numRuns: RUNS },
  )
  expect(questionsAsked).toBeGreaterThan(RUNS)
}, 120_000)

async function openDevices(ports: DevicePorts, written: Written[]): Promise<readonly Device[]> {
  const places = [
    { name: 'desk of the tutor', caller: theTutor, latency: 40 },
    { name: 'phone of the tutor', caller: theTutor, latency: 450 },
    { name: 'desk of the ECT', caller: theEct, latency: 40 },
    { name: 'phone of the ECT', caller: theEct, latency: 450 },
  ]
  const onWrite = (each: Written) => void written.push(each)
  return Promise.all(places.map((place) => Device.open({ ...place, ports, onWrite })))
}

async function act(
  devices: readonly Device[],
  { device: n, deed, question: q }: Step,
  index: number,
) {
  const device = devices[n]
  const question = device && QUESTIONS[device.caller.id]?.[q]
  if (!device || question === undefined) throw new Error('no such device')
  const present = device.snapshot.answers[question]
  const faults: Readonly<Record<string, Fault>> = {
    'lose request': 'request-lost',
    'lose answer': 'answer-lost',
  }
  const isAsked = device.snapshot.conflicts.length > 0
  const deeds: Readonly<Record<string, () => unknown>> = {
    append: () => device.type(question, `${typeof present === 'string' ? present : ''} ${index}`),
    replace: () => device.type(question, `Written as number ${index} at the ${device.name}.`),
    clear: () => device.type(question, null),
    'keep mine': () => device.choose('yours'),
    'keep theirs': () => device.choose('theirs'),
    refresh: () => device.refresh(),
    'leave field': () => device.leaveField(),
    'go away': () => device.goAway(),
    crash: () => device.crash(),
  }
  // The question stands before the form: until it is answered nobody can type.
  if (isAsked && ['append', 'replace', 'clear'].includes(deed)) return
  device.next(faults[deed] ?? 'none')
  await deeds[deed]?.()
}

/** The network is well again, every question is answered, and every page looks once more. */
async function comeToRest(devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 20 && !devices.every(isResting); round += 1) {
    for (const [n, device] of devices.entries()) device.choose((n + round) % 2 ? 'yours' : 'theirs')
    await jest.advanceTimersByTimeAsync(31_000)
  }
  expect(devices.filter((device) => !isResting(device))).toEqual([])
  for (const device of devices) await device.refresh()
}

function isResting({ snapshot }: Device): boolean {
  return !snapshot.isUnsaved && snapshot.conflicts.length === 0
}

function silentOverwrites(devices: readonly Device[], written: readonly Written[]) {
  return written.filter(({ device: name, question, before }) => {
    const seen = devices.find((device) => device.name === name)?.seen.get(question)
    return before !== null && !seen?.has(JSON.stringify(before))
  })
}

async function lost(ports: DevicePorts, devices: readonly Device[], written: readonly Written[]) {
  const missing: { device: string; question: string; text: Text }[] = []
  for (const { name, caller, lastTyped } of devices) {
    const earlier = await listEarlierTexts(ports, caller, AMARA_1)
    for (const [question, text] of lastTyped) {
      const came = written.some(
        (each) => each.person === caller.id && each.question === question && each.after === text,
      )
      const isRestorable = earlier.some(
        ({ question: of, answer }) =>
          of === question && JSON.stringify(answer).includes(JSON.stringify(text).slice(1, -1)),
      )
      if (text !== null && !came && !isRestorable) missing.push({ device: name, question, text })
    }
  }
  return missing
}

async function notTheSame(ports: DevicePorts, devices: readonly Device[]) {
  const found: { device: string; shown: unknown; saved: unknown }[] = []
  for (const { name, caller, snapshot } of devices) {
    const saved = (await openReport(ports, caller, AMARA_1)).draft?.answers
    if (JSON.stringify(sorted(snapshot.answers)) !== JSON.stringify(sorted(saved ?? {}))) {
      found.push({ device: name, shown: snapshot.answers, saved })
    }
  }
  return found
}

function sorted(answers: object): readonly (readonly [string, unknown])[] {
  return Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
