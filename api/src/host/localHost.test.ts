import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { listening, stopped } from '../testing/listening.ts'
import { localHost } from './localHost.ts'

const TAB = 'http://localhost:6898'
const thrown: unknown[] = []
const server = localHost(
  [
    {
      name: 'echo',
      method: 'POST',
      path: 'echo',
      handler: async (request) => ({ body: new Uint8Array(await request.arrayBuffer()) }),
    },
    { name: 'nothing', method: 'GET', path: 'nothing', handler: () => ({ status: 204 }) },
    {
      name: 'broken',
      method: 'GET',
      path: 'broken',
      handler: () => {
        throw new TypeError('Amara')
      },
    },
  ],
  { allowedOrigin: TAB, onFault: (fault) => void thrown.push(fault) },
)
let origin = ''
beforeAll(async () => {
  origin = await listening(server)
})
afterAll(() => stopped(server))

describe('like the real host', () => {
  test('it hands bytes on as they are', async () => {
    const body = Uint8Array.from({ length: 100_000 }, (_, n) => n % 256)
    const reply = await fetch(`${origin}/api/echo`, { method: 'POST', body })
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(body)
  })

  test.each([
    ['a path that is not there', 'GET', '/api/else', 404],
    ['another method', 'GET', '/api/echo', 404],
    ['no answer', 'GET', '/api/nothing', 204],
    ['a handler that breaks', 'GET', '/api/broken', 500],
  ])('%s is answered with %s %s: %d and nothing in it', async (_, method, path, status) => {
    const reply = await fetch(`${origin}${path}`, { method })
    expect([reply.status, await reply.text()]).toEqual([status, ''])
  })

  test('it tells of what broke', () => {
    expect(thrown).toEqual([new TypeError('Amara')])
  })

  test('it takes no more than the most, however it is sent', async () => {
    const body = new Uint8Array(17 * 1024 * 1024)
    const status = fetch(`${origin}/api/echo`, { method: 'POST', body }).then(
      (reply) => reply.status,
      () => 'cut off',
    )
    expect([413, 'cut off']).toContain(await status)
    expect((await fetch(`${origin}/api/nothing`)).status).toBe(204)
  })
})

describe('pages of other origins', () => {
  test("may not call; the tab's may", async () => {
    expect((await preflight(TAB)).headers.get('access-control-allow-origin')).toBe(TAB)
    const other = await preflight('http://localhost:6897')
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    expect(other.headers.get('vary')).toBe('origin')
  })
})

function preflight(from: string): Promise<Response> {
  return fetch(`${origin}/api/echo`, { method: 'OPTIONS', headers: { origin: from } })
}
