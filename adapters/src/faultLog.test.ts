import { Refusal } from '@ect/usecases/refusal.ts'
import { expect, jest, test } from '@jest/globals'

import { faultLog } from './faultLog.ts'

const TRACE = '7f0d4c1e-0000-4000-8000-000000000001'

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
  const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  faultLog(thrown, TRACE)
  const lines = written.mock.calls.map(([text]) => String(text))
  written.mockRestore()
  expect(lines).toEqual([expect.stringMatching(/^\{.*\}\n$/)])
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'error', traceId: TRACE, ...named })
  expect(lines[0]).not.toContain('Amara')
})
