import { expect, test } from '@jest/globals'

import { createWireLog } from './wire.ts'

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'

test('the wire log never shows a token or a secret, wherever it stands', () => {
  const wire = createWireLog()
  wire.record({
    from: 'bot',
    to: 'Entra ID',
    what: `GET /?hint=${TOKEN}`,
    body: {
      client_secret: 'hidden-secret',
      assertion: TOKEN,
      refresh_token: 'opaque-refresh',
      text: `Bearer ${TOKEN}`,
      inner: [{ authorization: 'opaque-header', verb: 'signReport' }],
    },
  })
  const shown = JSON.stringify(wire.after(0))
  expect(shown).not.toMatch(/eyJ|hidden-secret|opaque/)
  expect(shown).toContain('signReport')
})

test('the wire log keeps the last 500 lines, and gives what came after a line', () => {
  const wire = createWireLog()
  for (let n = 1; n <= 510; n += 1) wire.record({ from: 'a', to: 'b', what: `line ${n}` })
  expect(wire.after(0)).toHaveLength(500)
  expect(wire.after(508).map(({ what }) => what)).toEqual(['line 509', 'line 510'])
})
