import { afterEach, describe, expect, test } from '@jest/globals'

import { SITE } from '../testing/graphSamples.ts'
import { graphError, type RecordedGraph, startRecordedGraph } from '../testing/recordedGraph.ts'
import type { RecordedRequest, ScriptedReply } from '../testing/recordingServer.ts'
import { graphUploads } from './graphUploads.ts'

const SESSION = 'https://graph.microsoft.com/upload/1'
const FILE = { id: '01FILE', webUrl: 'https://stonebeck.sharepoint.com/p.pdf' }
const PART = { from: 4, size: 12, content: new TextEncoder().encode('abcd') }
const LAST = { ...PART, from: 8 }
const expecting = (from: number): ScriptedReply => ({
  status: 202,
  body: { nextExpectedRanges: [`${from}-`] },
})

const running: RecordedGraph[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
})

async function uploadsAnswering(answer: (request: RecordedRequest) => ScriptedReply) {
  const server = await startRecordedGraph(answer)
  running.push(server)
  return { server, uploads: graphUploads(server.graph) }
}

test('a file in parts overwrites none that is there', async () => {
  const { server, uploads } = await uploadsAnswering(({ url }) =>
    url.endsWith('/createUploadSession')
      ? { status: 200, body: { uploadUrl: SESSION } }
      : { status: 201, body: { ...FILE, id: '01FOLDER' } },
  )
  expect(await uploads.open(SITE, { folder: 'amara-1', name: 'plan.pdf' })).toBe(SESSION)
  const { url, bytes } = server.requests[1] ?? { url: '', bytes: Buffer.alloc(0) }
  expect(url).toBe('/v1.0/drives/b!records/items/01FOLDER:/plan.pdf:/createUploadSession')
  expect(JSON.parse(bytes.toString())).toEqual({
    item: { name: 'plan.pdf', '@microsoft.graph.conflictBehavior': 'fail' },
  })
})

describe('a part', () => {
  test('goes to its place in the file, and the answer says where to go on', async () => {
    const { server, uploads } = await uploadsAnswering(() => expecting(8))
    expect(await uploads.send(SITE, SESSION, PART)).toEqual({ received: 8 })
    const [request] = server.requests
    expect(request).toMatchObject({ method: 'PUT', url: '/upload/1' })
    expect(request?.headers['content-range']).toBe('bytes 4-7/12')
    expect(request?.bytes.toString()).toBe('abcd')
  })

  test('that is the last makes it a file', async () => {
    const { uploads } = await uploadsAnswering(() => ({ status: 201, body: FILE }))
    expect(await uploads.send(SITE, SESSION, LAST)).toEqual({
      received: 12,
      kept: { driveId: 'b!records', itemId: '01FILE', webUrl: FILE.webUrl },
    })
  })

  test('that is the last of a file that is there already changes nothing', async () => {
    const { uploads } = await uploadsAnswering(() => graphError(409, 'nameAlreadyExists'))
    expect(await uploads.send(SITE, SESSION, LAST)).toEqual({ received: 12 })
  })

  test('that came before is answered with where to go on', async () => {
    const { uploads } = await uploadsAnswering(({ method }) =>
      method === 'PUT' ? graphError(416, 'invalidRange') : expecting(8),
    )
    expect(await uploads.send(SITE, SESSION, PART)).toEqual({ received: 8 })
  })

  test('of an upload that is over is told so', async () => {
    const { uploads } = await uploadsAnswering(() => graphError(404, 'itemNotFound'))
    expect(await uploads.send(SITE, SESSION, PART)).toEqual({ received: undefined })
    expect(await uploads.received(SITE, SESSION)).toBeUndefined()
  })

  test('that Microsoft cannot take now is to be sent again', async () => {
    const { uploads } = await uploadsAnswering(() => ({
      ...graphError(503, 'serviceNotAvailable'),
      headers: { 'retry-after': '60' },
    }))
    await expect(uploads.send(SITE, SESSION, PART)).rejects.toMatchObject({
      code: 'microsoft-unavailable',
    })
  })
})
