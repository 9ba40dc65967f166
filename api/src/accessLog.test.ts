import { HttpRequest, InvocationContext } from '@azure/functions'
import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import type { DocumentFolder } from '@ect/domain/documents/documentFolder.ts'
import { emptyFolder, withVersion } from '@ect/domain/documents/folderChanges.ts'
import { untouchedDraft } from '@ect/domain/draft.ts'
import type { PersonNamed } from '@ect/domain/people.ts'
import type { Report, ReportState } from '@ect/domain/report/report.ts'
import { withSelfReview } from '@ect/domain/selfReview/sharingSelfReview.ts'
import { completeAnswers } from '@ect/domain/testing/answers.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { progressReview, signedReport } from '@ect/domain/testing/reports.ts'
import { amara, helen, lanternfield, marcus, priti } from '@ect/domain/testing/stonebeck.ts'
import { whileLogIsAway } from '@ect/usecases/testing/memoryAccessLog.ts'
import { memoryPorts } from '@ect/usecases/testing/memoryPorts.ts'
import { AMARA } from '@ect/usecases/testing/people.ts'
import { describe, expect, test } from '@jest/globals'

import { createCallerLimit } from './http/callerLimit.ts'
import type { Route } from './http/route.ts'
import { ROUTE_TABLE } from './routeTable.ts'
import { DOCUMENT_ID, GOOD_BODIES, goodQuery, planBody } from './testing/goodBodies.ts'

const SHARED = 'What the tutor shared'
const TYPED = 'What the tutor is typing'
const FOR_MYSELF = 'What the ECT wrote for themselves'
const IN_THE_PLAN = 'What the support plan asks'
const IN_THE_DOCUMENT = 'What was said of a lesson'
const READERS = [amara, marcus, helen, priti] as const
const STATES = ['with-tutor', 'with-ect', 'needs-signatures', 'returned', 'reviewed'] as const

/** Every operation, by everyone who reads, at every stage at which something changes hands. */
const TRIED = ROUTE_TABLE.flatMap((route) =>
  READERS.flatMap((reader) => STATES.map((state) => ({ route, reader, state }))),
)

describe.each(ROUTE_TABLE.map(({ endpoint }) => endpoint.name))('%s', (name) => {
  const tried = TRIED.filter(({ route }) => route.endpoint.name === name)

  test('leaves a line for whatever it gives of what was written, and no other', async () => {
    for (const { route, reader, state } of tried) {
      const ports = await portsIn(state)
      const given = await givenBy(route, reader, ports)
      const { lines } = await ports.accessLog.ofInduction(AMARA, { limit: 99 })
      const logged = lines.map(({ who, version }) => `${version} to ${who.name}`)
      const due = given.map((version) => `${version} to ${reader.name}`)
      expect([state, logged.toSorted()]).toEqual([state, due])
    }
  })

  test('gives nothing of it while the log cannot be written', async () => {
    for (const { route, reader, state } of tried) {
      const given = await givenBy(route, reader, whileLogIsAway(await portsIn(state)))
      expect([reader.name, state, given]).toEqual([reader.name, state, []])
    }
  })
})

test('there is something to find', async () => {
  const found = new Set<string>()
  for (const { route, reader, state } of TRIED.filter((each) => each.state.startsWith('with'))) {
    const given = await givenBy(route, reader, await portsIn(state))
    for (const version of given) found.add(`${route.endpoint.name} ${version}`)
  }
  expect([...found].toSorted()).toEqual([
    'downloadDocument 1',
    'downloadReport 1',
    'openDocument 1',
    'openReport 1',
    'openReport draft',
    'openSupportPlan 1',
    'readSelfReview 1',
  ])
})

async function portsIn(state: ReportState) {
  const ports = await memoryPorts(reportIn(state))
  const seesDraft = { ...DEFAULT_SETTINGS, ectSeesDraft: true }
  await ports.appropriateBodies.put({ ...lanternfield, settings: [seesDraft] })
  await ports.inductions.create(inductionRecord())
  await ports.documentFolders.create(observation)
  const { id: reportId, appropriateBodyId } = progressReview()
  await ports.drafts.create(
    untouchedDraft({
      reportId,
      appropriateBodyId,
      personId: marcus.id,
      answers: { onTrack: 'on-track', onTrackReasons: TYPED },
      savedAt: '2026-11-23T09:00:00.000Z',
    }),
  )
  return {
    ...ports,
    documents: { ...ports.documents, reportPdf: copy, reportHtml: copy },
    library: { ...ports.library, read: readPlan },
  }
}

const PLAN_FILE = {
  fileId: 'plan',
  name: 'Plan.pdf',
  contentType: 'application/pdf',
  size: 9,
  sha256: planBody().sha256,
}
const observation: DocumentFolder = withVersion(
  emptyFolder({ appropriateBodyId: 'lanternfield', owner: 'induction', ownerId: 'amara' }),
  {
    id: DOCUMENT_ID,
    kind: 'lesson-observation',
    title: 'Year 8 fractions',
    on: '2026-09-24',
    observer: marcus.name,
    feedback: IN_THE_DOCUMENT,
    file: PLAN_FILE,
    by: marcus,
    role: 'induction-tutor',
    at: '2026-09-24T15:00:00.000Z',
  },
  undefined,
)

async function copy(): Promise<Uint8Array> {
  return new TextEncoder().encode(SHARED)
}

async function readPlan(): Promise<Uint8Array> {
  return new TextEncoder().encode(IN_THE_PLAN)
}

function reportIn(state: ReportState): Report {
  if (state === 'with-tutor') return withOwnWords(progressReview())
  const signed = withOwnWords(signedReport(progressReview(), 'ect', 'induction-tutor'))
  const answers = completeAnswers({ onTrackReasons: SHARED, supportPlan: PLAN_FILE })
  return { ...signed, state, versions: signed.versions.map((each) => ({ ...each, answers })) }
}

function withOwnWords(report: Report): Report {
  const given = { answers: { proud: FOR_MYSELF }, sharedWith: [marcus] }
  return withSelfReview(report, given, { at: '2026-11-23T08:00:00.000Z', commandId: 'own' })
}

type Ports = Awaited<ReturnType<typeof portsIn>>

async function replyOf(
  { endpoint, handlerOn }: Route,
  caller: PersonNamed,
  ports: Ports,
): Promise<string> {
  const body = GOOD_BODIES[endpoint.name]?.()
  const params = {
    appropriateBodyId: 'lanternfield',
    reportId: 'amara-1',
    inductionId: 'amara',
    concernId: 'none',
    owner: 'induction',
    ownerId: 'amara',
    documentId: DOCUMENT_ID,
  }
  const request = new HttpRequest({
    method: endpoint.method,
    url: `https://api.example/${goodQuery(endpoint.name)}`,
    headers: { 'content-type': 'application/json' },
    params: Object.fromEntries(
      Object.entries(params).filter(([name]) => endpoint.path.includes(`{${name}}`)),
    ),
    ...(body && {
      body: body instanceof Uint8Array ? { bytes: body } : { string: JSON.stringify(body) },
    }),
  })
  const callerLimit = createCallerLimit(1000)
  const host = { ports, callerLimit, verifyToken: async () => caller, onFault: () => undefined }
  const handler = handlerOn(host)
  const reply = await handler(request, new InvocationContext())
  return 'jsonBody' in reply ? JSON.stringify(reply.jsonBody) : textOf(reply.body)
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
}

/** The versions of which something stands in the reply; what someone typed themselves is their own. */
async function givenBy(route: Route, reader: PersonNamed, ports: Ports) {
  const reply = await replyOf(route, reader, ports)
  const hasOwnWords = reply.includes(FOR_MYSELF) && reader !== amara
  const hasShared =
    hasOwnWords || [SHARED, IN_THE_PLAN, IN_THE_DOCUMENT].some((text) => reply.includes(text))
  const hasTyped = reply.includes(TYPED) && reader !== marcus
  return [...(hasShared ? ['1'] : []), ...(hasTyped ? ['draft'] : [])]
}
