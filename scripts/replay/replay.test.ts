import { concern } from '@ect/domain/testing/concerns.ts'
import { signedReview } from '@ect/domain/testing/reports.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'
import { expect, test } from '@jest/globals'

import { replay } from './replay.ts'

const PARKED = { parkedAt: '2026-11-23T09:00:00.000Z', tries: 8 } as const

async function portsWithParked(...ids: readonly string[]) {
  const signed = signedReview('ect', 'induction-tutor')
  const outbox = signed.outbox
    .filter(({ send }) => send === 'filing')
    .map((filing) => ({
      ...filing,
      ...PARKED,
      failing: { kind: 'fault', since: PARKED.parkedAt } as const,
    }))
  return memoryPorts(...ids.map((id) => ({ ...signed, id, outbox })))
}

test('says what is parked, and changes nothing by itself', async () => {
  const ports = await portsWithParked('amara-1', 'bilal-1')
  for (let twice = 0; twice < 2; twice += 1) {
    expect(await replay(ports, { all: false })).toEqual([
      'amara-1: filing, 8 tries (fault), since 2026-11-23T09:00:00.000Z',
      'bilal-1: filing, 8 tries (fault), since 2026-11-23T09:00:00.000Z',
      '2 parked. Put back with --all, --report or --concern.',
    ])
  }
})

test('puts back what one report has parked, and leaves the others', async () => {
  const ports = await portsWithParked('amara-1', 'bilal-1')
  expect(await replay(ports, { all: false, report: 'bilal-1' })).toEqual(['bilal-1: 1 put back.'])
  expect(await ports.reports.withParked(9)).toMatchObject([{ reportId: 'amara-1' }])
  const now = ports.clock.now()
  expect(await ports.reports.withOutgoing('filing', now, 9)).toMatchObject([
    { reportId: 'bilal-1' },
  ])
})

test('puts back everything', async () => {
  const ports = await portsWithParked('amara-1', 'bilal-1')
  expect(await replay(ports, { all: true })).toHaveLength(2)
  expect(await replay(ports, { all: true })).toEqual(['Nothing is parked.'])
  expect(await replay(ports, { all: false, report: 'x' })).toEqual(['Nothing is parked of x.'])
})

test('what someone else writes meanwhile is kept, and said', async () => {
  const ports = await portsWithParked('amara-1')
  const replace: typeof ports.reports.replace = async (report, version) => {
    await ports.reports.replace({ ...report, commands: [] }, version)
    return ports.reports.replace(report, version)
  }
  expect(await replay({ ...ports, reports: { ...ports.reports, replace } }, { all: true })).toEqual(
    ['amara-1: left parked, since stale. Try again.'],
  )
})

test('what concerns have parked is listed and put back too, and named by nothing but its id', async () => {
  const ports = await portsWithParked('amara-1')
  const raised = concern()
  const failing = { kind: 'fault', since: PARKED.parkedAt } as const
  const outbox = raised.outbox.map((entry) => ({ ...entry, ...PARKED, failing }))
  await ports.concerns.create({ ...raised, outbox })
  expect(await replay(ports, { all: false })).toEqual([
    `concern ${raised.id}: card, 8 tries (fault), since 2026-11-23T09:00:00.000Z`,
    'amara-1: filing, 8 tries (fault), since 2026-11-23T09:00:00.000Z',
    '2 parked. Put back with --all, --report or --concern.',
  ])
  expect(await replay(ports, { all: false, concern: raised.id })).toEqual([
    `concern ${raised.id}: 1 put back.`,
  ])
  expect(await ports.concerns.withOutgoing('card', ports.clock.now(), 9)).toHaveLength(1)
  expect(await replay(ports, { all: false, concern: 'amara-1' })).toEqual([
    'Nothing is parked of amara-1.',
  ])
})
