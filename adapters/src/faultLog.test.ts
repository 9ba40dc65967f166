import { Refusal } from '@ect/usecases/refusal.ts'
import { Parked } from '@ect/usecases/parked.ts'
import { expect, jest, test } from '@jest/globals'

import { faultLog } from './faultLog.ts'

const TRACE = '7f0d4c1e-0000-4000-8000-000000000001'

test('what was parked is an alert', () => {
  expect(linesOf(new Parked('card', 8)).map((line) => JSON.parse(line))).toEqual([
    { level: 'alert', traceId: TRACE, name: 'Parked', channel: 'card', tries: 8 },
  ])
})

test.each([
  [
    'a fault of ours',
    new TypeError('Not as stored:\nAmara is not on track'),
    { name: 'TypeError' },
  ],
  [
    'a refusal',
    new Refusal('microsoft-unavailable', { detail: 'Amara is not on track' }),
    { name: 'Refusal', code: 'microsoft-unavailable' },
  ],
  ['words', 'Amara is not on track', { name: 'string' }],
])('%s is one line that names it and holds nothing that a person wrote', (_, thrown, named) => {
  const lines = linesOf(thrown)
  expect(lines).toEqual([expect.stringMatching(/^\{.*\}\n$/)])
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', traceId: TRACE, ...named })
  expect(lines[0]).not.toContain('Amara')
})

function linesOf(thrown: unknown): readonly string[] {
  const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  faultLog(thrown, TRACE)
  const lines = written.mock.calls.map(([text]) => String(text))
  written.mockRestore()
  return lines
}
