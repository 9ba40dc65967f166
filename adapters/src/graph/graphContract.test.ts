import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { z } from 'zod'

import { MEETING, NOTICE, ORGANISER, SITE } from '../testing/graphSamples.ts'
import { isContractHere, openGraphContract, type SentToGraph } from '../testing/graphContract.ts'
import { graphError, type RecordedGraph, startRecordedGraph } from '../testing/recordedGraph.ts'
import type { RecordedRequest, ScriptedReply } from '../testing/recordingServer.ts'
import { graphActivityFeed } from './graphActivityFeed.ts'
import { graphCalendar } from './graphCalendar.ts'
import { graphInstallations } from './graphInstallations.ts'
import { graphLibrary } from './graphLibrary.ts'
import { graphMail } from './graphMail.ts'
import { graphUploads } from './graphUploads.ts'

interface OneOperation {
  readonly name: string
  readonly is: RegExp
  /** The same request, spoilt: proof that the contract is able to refuse it. */
  readonly spoil: (sent: SentToGraph) => SentToGraph
}

const OPERATIONS: readonly OneOperation[] = [
  {
    name: 'making an event',
    is: /^POST \/v1\.0\/me\/events$/,
    spoil: replacing('"teamsForBusiness"', '"TeamsForBusiness"'),
  },
  { name: 'reading an event', is: /^GET \/v1\.0\/me\/events\//, spoil: asking('$selekt=id') },
  {
    name: 'making a folder',
    is: /^POST .*\/children$/,
    spoil: replacing('"@microsoft.graph.conflictBehavior":"fail"', '"conflict":"fail"'),
  },
  { name: 'finding a file or folder', is: /^GET .*:\/[^/]+:$/, spoil: asking('$selekt=id') },
  { name: 'sending a file', is: /^PUT .*\/content\?/, spoil: asking('conflictBehavior=replace') },
  {
    name: 'opening an upload session',
    is: /^POST .*\/createUploadSession$/,
    spoil: replacing('"replace"', '"overwrite"'),
  },
  {
    name: 'taking a file away',
    is: /^DELETE .*\/items\/[^/]+$/,
    spoil: (sent) => ({ ...sent, url: sent.url.replace('/items/', '/files/') }),
  },
  { name: 'reading a file', is: /^GET .*\/content$/, spoil: asking('version=1') },
  {
    name: 'telling someone',
    is: /^POST .*\/sendActivityNotification$/,
    spoil: replacing('"text"', '"Text"'),
  },
  {
    name: 'sending several requests at once',
    is: /^POST .*\/\$batch$/,
    spoil: replacing('"method":"POST"', '"method":"post"'),
  },
  {
    name: 'finding our app in the catalogue',
    is: /^GET .*\/appCatalogs\/teamsApps/,
    spoil: asking('$search=app'),
  },
  {
    name: 'installing our app for someone',
    is: /^POST .*\/installedApps$/,
    spoil: replacing('teamsApp@odata.bind', 'teamsApp'),
  },
  {
    name: 'sending an email',
    is: /^POST .*\/sendMail$/,
    spoil: replacing('"contentType":"text"', '"contentType":"plain"'),
  },
]

const contractTest = isContractHere ? describe : describe.skip
const leftOut = isContractHere ? '' : ' (left out: the contract is not on this machine)'

contractTest(`Microsoft's contract for Graph${leftOut}`, () => {
  let server: RecordedGraph
  let sent: readonly SentToGraph[]
  const faultsOf = isContractHere ? openGraphContract() : () => []

  beforeAll(async () => {
    server = await startRecordedGraph(answer)
    await doEverything(server)
    const whole = server.requests.filter(({ url }) => !url.startsWith('/upload/')).map(asSent)
    sent = [...whole, ...whole.flatMap(partsOfBatch)]
  })
  afterAll(() => server.stop())

  const sentFor = ({ is, name }: OneOperation): SentToGraph => {
    const found = sent.find(({ method, url }) => is.test(`${method} ${url}`))
    if (!found) throw new Error(`No request was sent for ${name}.`)
    return found
  }

  test('covers every request that was sent', () => {
    const strangers = sent.filter(
      ({ method, url }) => !OPERATIONS.some(({ is }) => is.test(`${method} ${url}`)),
    )
    expect(strangers).toEqual([])
  })

  test.each(OPERATIONS)('has nothing against $name as we do it', (operation) => {
    expect(faultsOf(sentFor(operation))).toEqual([])
  })

  test.each(OPERATIONS)('would refuse $name done wrongly', (operation) => {
    const good = sentFor(operation)
    const bad = operation.spoil(good)
    expect(bad).not.toEqual(good)
    expect(faultsOf(bad)).not.toEqual([])
  })
})

const PLAN = { folder: 'amara-1', name: 'support-plan-1.pdf' }

async function doEverything({ graph }: RecordedGraph): Promise<void> {
  const app = {
    teamsAppId: 'e0c70000-0000-4000-8000-00000000c001',
    tabOrigin: 'https://tab.example',
  }
  await graphCalendar(graph).schedule(ORGANISER, MEETING)
  const library = graphLibrary(graph)
  for (const size of [10, 5 * 1024 * 1024]) {
    await library.keep(SITE, {
      folder: 'Amara Whitcombe',
      name: 'Term 1 v1.pdf',
      contentType: 'application/pdf',
      content: new Uint8Array(size),
    })
  }
  await library.find(SITE, PLAN)
  await library.read(SITE, '01FILE')
  await library.remove(SITE, '01FILE')
  await graphUploads(graph).open(SITE, PLAN)
  await graphActivityFeed(graph, app).notify(NOTICE)
  await graphInstallations(graph, app).installFor(NOTICE.to)
  const mailbox = { tenantId: NOTICE.to.tenantId, address: 'induction@lanternfield.example' }
  await graphMail(graph, mailbox, app).send(NOTICE)
}

/** The least of an answer with which each adapter goes on, by the longest way round. */
function answer(request: RecordedRequest): ScriptedReply {
  const line = `${request.method} ${request.url}`
  const item = { id: '01ITEM', webUrl: 'https://stonebeck.sharepoint.com/f' }
  const answers: readonly (readonly [RegExp, () => ScriptedReply])[] = [
    [
      /^POST .*\/events$/,
      () => graphError(409, 'ErrorDuplicateTransactionId', { '@event.existingEventId': 'e1' }),
    ],
    [
      /^GET .*\/events\//,
      () => ({
        status: 200,
        body: {
          id: 'e1',
          start: { dateTime: '2026-12-03T15:30:00.0000000', timeZone: 'UTC' },
          onlineMeeting: { joinUrl: 'https://teams.example' },
        },
      }),
    ],
    [/\/children$/, () => graphError(409, 'nameAlreadyExists')],
    [
      /\/createUploadSession$/,
      () => ({ status: 200, body: { uploadUrl: 'https://graph.microsoft.com/upload/1' } }),
    ],
    [/ \/upload\//, () => partTaken(request, item)],
    [
      /\/\$batch$/,
      () => ({ status: 200, body: { responses: [{ id: '0', status: 204, headers: {} }] } }),
    ],
    [/\/appCatalogs\//, () => ({ status: 200, body: { value: [{ id: 'catalogue-1' }] } })],
    [/\/installedApps$/, () => graphError(409, 'Conflict')],
    [/\/sendMail$/, () => ({ status: 202 })],
    [/^GET .*\/content$/, () => ({ status: 200, body: Buffer.from('x') })],
  ]
  const [, reply] = answers.find(([is]) => is.test(line)) ?? []
  return reply?.() ?? { status: 200, body: item }
}

function partTaken({ headers }: RecordedRequest, item: object): ScriptedReply {
  const [, end, total] = /-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? []
  const next = Number(end) + 1
  if (next === Number(total)) return { status: 201, body: item }
  return { status: 202, body: { nextExpectedRanges: [`${next}-`] } }
}

function asSent({ method, url, headers, bytes }: RecordedRequest): SentToGraph {
  return { method, url, contentType: headers['content-type'], body: bytes.toString() }
}

const Batch = z.object({
  requests: z.array(z.object({ method: z.string(), url: z.string(), body: z.unknown() })),
})

/** What goes in a batch is held against the contract as if it went by itself. */
function partsOfBatch({ url, body }: SentToGraph): readonly SentToGraph[] {
  if (!url.endsWith('/$batch')) return []
  return Batch.parse(JSON.parse(body)).requests.map((part) => ({
    method: part.method,
    url: `/v1.0${part.url}`,
    contentType: 'application/json',
    body: JSON.stringify(part.body),
  }))
}

function replacing(right: string, wrong: string): OneOperation['spoil'] {
  return (sent) => ({ ...sent, body: sent.body.replace(right, wrong) })
}

function asking(query: string): OneOperation['spoil'] {
  return (sent) => ({ ...sent, url: `${sent.url}${sent.url.includes('?') ? '&' : '?'}${query}` })
}
