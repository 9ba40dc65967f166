import { afterEach, describe, expect, test } from '@jest/globals'

import { SITE } from '../testing/graphSamples.ts'
import { graphError, type RecordedGraph, startRecordedGraph } from '../testing/recordedGraph.ts'
import type { RecordedRequest, ScriptedReply } from '../testing/recordingServer.ts'
import { graphLibrary } from './graphLibrary.ts'

const PART = 10 * 320 * 1024
const ROOT = '/v1.0/drives/b!records/items/01ROOT'
const FILE = { id: '01FILE', webUrl: 'https://stonebeck.sharepoint.com/r.pdf' }
const FOLDER: ScriptedReply = {
  status: 201,
  body: { id: '01FOLDER', webUrl: 'https://stonebeck.sharepoint.com/f' },
}
const running: RecordedGraph[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop()
})

async function libraryAnswering(answer: (request: RecordedRequest) => ScriptedReply) {
  const server = await startRecordedGraph(answer)
  running.push(server)
  return { server, library: graphLibrary(server.graph) }
}

const lines = ({ requests }: RecordedGraph) => requests.map(({ method, url }) => `${method} ${url}`)
const file = (content: Uint8Array, name = 'Term 1 v1.pdf') => ({
  folder: 'Amara Whitcombe',
  name,
  contentType: 'application/pdf',
  content,
})
const filing = ({ method }: RecordedRequest): ScriptedReply =>
  method === 'PUT' ? { status: 201, body: FILE } : FOLDER

test('a file is kept in its folder, by our app, in the tenant of the school', async () => {
  const { server, library } = await libraryAnswering(filing)
  const kept = await library.keep(SITE, file(Buffer.from('%PDF-1.7')))
  expect(kept).toEqual({ driveId: 'b!records', itemId: '01FILE', webUrl: FILE.webUrl })
  expect(server.askedAs).toEqual([SITE.tenantId])
  expect(lines(server)).toEqual([
    `POST ${ROOT}/children`,
    'PUT /v1.0/drives/b!records/items/01FOLDER:/Term%201%20v1.pdf:/content?@microsoft.graph.conflictBehavior=replace',
  ])
  expect(server.requests[1]?.headers['content-type']).toBe('application/pdf')
  expect(server.requests[1]?.bytes.toString()).toBe('%PDF-1.7')
})

test('a folder that is there already is used', async () => {
  const { server, library } = await libraryAnswering((request) => {
    if (request.method === 'POST') return graphError(409, 'nameAlreadyExists')
    return request.method === 'GET' ? { ...FOLDER, status: 200 } : filing(request)
  })
  await library.keep(SITE, file(Buffer.from('x')))
  expect(lines(server)[1]).toBe(`GET ${ROOT}:/Amara%20Whitcombe:`)
  expect(lines(server)[2]).toContain('PUT /v1.0/drives/b!records/items/01FOLDER:/')
})

test('only the bytes that were given are sent, also when they lie inside a larger buffer', async () => {
  const { server, library } = await libraryAnswering(filing)
  const page = new TextEncoder().encode('someone else | mine | someone else')
  await library.keep(SITE, file(page.subarray(15, 19)))
  expect(server.requests[1]?.bytes.toString()).toBe('mine')
})

describe('a file of more than four mebibytes', () => {
  const content = Uint8Array.from({ length: 2 * PART + 1 }, (_, at) => at % 251)

  test('goes up in parts, and a part that failed goes up again', async () => {
    const session = uploadSession({ failing: 2 })
    const { server, library } = await libraryAnswering(session.answer)
    const kept = await library.keep(SITE, file(content.subarray()))
    expect(kept.itemId).toBe('01FILE')
    expect(Buffer.compare(session.received(), content)).toBe(0)
    expect(server.requests.map(({ headers }) => headers['content-range']).filter(Boolean)).toEqual([
      `bytes 0-${PART - 1}/${content.length}`,
      `bytes ${PART}-${2 * PART - 1}/${content.length}`,
      `bytes ${PART}-${2 * PART - 1}/${content.length}`,
      `bytes ${2 * PART}-${2 * PART}/${content.length}`,
    ])
  })

  test('is given up for now when parts keep failing', async () => {
    const session = uploadSession({ failing: 'always' })
    const { library } = await libraryAnswering(session.answer)
    await expect(library.keep(SITE, file(content))).rejects.toMatchObject({
      code: 'microsoft-unavailable',
    })
  })
})

test.each(['../../x', 'a/b', 'a\\b', 'CON', ' r', 'r.', 'a:b', 'r%2F', 'x_vti_y', '~$r', ''])(
  'a name that could be a path or that SharePoint refuses is never sent: %j',
  async (name) => {
    const { server, library } = await libraryAnswering(filing)
    await expect(library.keep(SITE, file(Buffer.from('x'), name))).rejects.toThrow(RangeError)
    const sent = lines(server).filter((line) => line.startsWith('PUT'))
    expect(sent).toEqual([])
  },
)

describe('reading', () => {
  test('gives back what was filed', async () => {
    const { server, library } = await libraryAnswering(() => ({
      status: 200,
      body: Buffer.from([0, 255, 10, 13]),
    }))
    expect(await library.read(SITE, '01FILE')).toEqual(new Uint8Array([0, 255, 10, 13]))
    expect(lines(server)).toEqual(['GET /v1.0/drives/b!records/items/01FILE/content'])
  })

  test('a file that is gone is not found', async () => {
    const { library } = await libraryAnswering(() => graphError(404, 'itemNotFound'))
    await expect(library.read(SITE, '01GONE')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('a reply that leads elsewhere is not followed', async () => {
    const elsewhere = await libraryAnswering(() => ({ status: 200, body: Buffer.from('x') }))
    const { library } = await libraryAnswering(() => ({
      status: 302,
      headers: { location: `${elsewhere.server.origin}/contents` },
    }))
    await expect(library.read(SITE, '01FILE')).rejects.toMatchObject({ statusCode: 302 })
    expect(elsewhere.server.requests).toEqual([])
  })
})

describe('finding by place', () => {
  const PLACE = { folder: 'amara-1', name: 'plan.pdf' }

  test('looks in the folder', async () => {
    const { server, library } = await libraryAnswering(({ url }) => ({
      status: 200,
      body: url.includes('plan.pdf') ? FILE : FOLDER.body,
    }))
    expect(await library.find(SITE, PLACE)).toMatchObject({ itemId: '01FILE' })
    expect(lines(server)).toEqual([
      `GET ${ROOT}:/amara-1:`,
      'GET /v1.0/drives/b!records/items/01FOLDER:/plan.pdf:',
    ])
  })

  test('finds nothing where nothing is', async () => {
    const { library } = await libraryAnswering(() => graphError(404, 'itemNotFound'))
    expect(await library.find(SITE, PLACE)).toBeUndefined()
  })
})

test('a file is taken away once, however often it is asked', async () => {
  const statuses = [204, 404]
  const { server, library } = await libraryAnswering(() => ({ status: statuses.shift() ?? 500 }))
  await library.remove(SITE, '01FILE')
  await library.remove(SITE, '01FILE')
  expect(lines(server)[0]).toBe('DELETE /v1.0/drives/b!records/items/01FILE')
})

test('a site that took our access away counts as out of reach, to be tried again', async () => {
  const { library } = await libraryAnswering(() => graphError(403, 'accessDenied'))
  await expect(library.keep(SITE, file(Buffer.from('x')))).rejects.toMatchObject({
    code: 'microsoft-unavailable',
  })
})

/** An upload session as SharePoint keeps one, in which one numbered part, or each, fails once. */
function uploadSession({ failing }: { readonly failing: number | 'always' }) {
  const parts: Buffer[] = []
  let tries = 0
  const received = () => Buffer.concat(parts)
  const status = () => ({ nextExpectedRanges: [`${received().length}-`] })
  const takePart = ({ headers, bytes }: RecordedRequest): ScriptedReply => {
    tries += 1
    if (failing === 'always' || tries === failing) return graphError(503, 'serviceNotAvailable')
    parts.push(bytes)
    const total = Number(headers['content-range']?.split('/')[1])
    return received().length === total
      ? { status: 201, body: FILE }
      : { status: 202, body: status() }
  }
  const answer = (request: RecordedRequest): ScriptedReply => {
    const { method, url } = request
    if (url.endsWith('/createUploadSession')) {
      return {
        status: 200,
        body: { uploadUrl: 'https://graph.microsoft.com/upload/1', ...status() },
      }
    }
    if (!url.startsWith('/upload/')) return FOLDER
    return method === 'GET' ? { status: 200, body: status() } : takePart(request)
  }
  return { answer, received }
}
