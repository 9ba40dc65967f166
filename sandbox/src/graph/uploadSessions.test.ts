import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { restarted } from '../testing/testSandbox.ts'
import type { Exchange } from './testing/askGraph.ts'
import { type GraphSandbox, graphSandbox, startGraphSandbox } from './testing/graphSandbox.ts'
import { ROOT } from './testing/graphSamples.ts'

const PART = 320 * 1024

let graph: GraphSandbox
beforeAll(async () => {
  graph = await startGraphSandbox()
})
afterAll(() => graph.stop())

describe('a file in parts', () => {
  test('is whole when the last part has come, even with a restart in between', async () => {
    const url = await openSession('parts.bin')
    const total = PART + 5
    const first = await sendPart(url, `0-${PART - 1}/${total}`, PART)
    expect([first.status, first.reply]).toEqual([
      202,
      expect.objectContaining({ nextExpectedRanges: [`${PART}-`] }),
    ])

    graph = await graphSandbox(await restarted(graph.sandbox))
    expect((await graph.ask({ method: 'GET', url })).reply).toMatchObject({
      nextExpectedRanges: [`${PART}-`],
    })
    const last = await sendPart(url, `${PART}-${total - 1}/${total}`, 5)
    expect([last.status, last.reply]).toEqual([201, expect.objectContaining({ size: total })])
    expect((await graph.ask({ method: 'GET', url })).status).toBe(404)
  })

  test.each([
    ['a part out of order', `${PART}-${2 * PART - 1}/${3 * PART}`, PART, 416],
    ['a part of an odd size', `0-99/${PART}`, 100, 400],
    ['a range that does not fit', `0-9/${PART}`, 11, 400],
    ['no range', 'of everything', 11, 400],
  ])('refuses %s', async (_, range, bytes, status) => {
    expect((await sendPart(await openSession('odd.bin'), range, bytes)).status).toBe(status)
  })
})

/** Answers the path of the address that parts are sent to. */
async function openSession(name: string): Promise<string> {
  const url = `${ROOT}:/${name}:/createUploadSession`
  const item = { '@microsoft.graph.conflictBehavior': 'replace' }
  const { reply } = await graph.post(url, { item }, graph.app)
  return new URL(String(Reflect.get(Object(reply), 'uploadUrl'))).pathname
}

function sendPart(url: string, range: string, bytes: number): Promise<Exchange> {
  const headers = { 'content-range': `bytes ${range}` }
  return graph.ask({ method: 'PUT', url, headers, body: new Uint8Array(bytes).fill(7) })
}
