import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { MAILBOX } from '../people.ts'
import { forget, startTestSandbox, type TestSandbox } from '../testing/testSandbox.ts'
import {
  type Ask,
  appToken,
  askGraph,
  type Exchange,
  idIn,
  personToken,
} from './testing/askGraph.ts'
import { isContractHere, openGraphContract } from './testing/graphContract.ts'
import {
  DRIVE,
  EVENT,
  folder,
  inBatch,
  MAIL,
  MARCUS_OID,
  NOTIFICATION,
  ROOT,
  SEND_MAIL,
} from './testing/graphSamples.ts'

const CONFLICT = '@microsoft.graph.conflictBehavior'

interface OneOperation {
  readonly name: string
  readonly as: 'app' | 'person' | 'mailbox'
  readonly good: (made: Made) => Ask
  readonly bad: (made: Made) => Ask
}

/** Ids of what was made before the operations are tried. */
interface Made {
  readonly event: string
  readonly folder: string
  readonly file: string
}

const OPERATIONS: readonly OneOperation[] = [
  reading('the signed-in person', 'person', () => '/v1.0/me'),
  reading('a person', 'person', () => `/v1.0/users/${MARCUS_OID}`),
  {
    name: 'making an event',
    as: 'person',
    good: () => ({ method: 'POST', url: '/v1.0/me/events', body: EVENT }),
    bad: () => ({ method: 'POST', url: '/v1.0/me/events', body: { ...EVENT, isOnline: true } }),
  },
  reading('an event', 'person', ({ event }) => `/v1.0/me/events/${event}`),
  reading('an item', 'app', ({ file }) => `${DRIVE}/${file}`),
  reading('an item by name', 'app', () => `${ROOT}:/report-1:`),
  reading('the content of a file', 'app', ({ file }) => `${DRIVE}/${file}/content`),
  {
    name: 'making a folder',
    as: 'app',
    good: () => ({ method: 'POST', url: `${ROOT}/children`, body: folder('report-2') }),
    bad: () => ({
      method: 'POST',
      url: `${ROOT}/children`,
      body: { ...folder('report-3'), [CONFLICT]: 'overwrite' },
    }),
  },
  {
    name: 'sending a file',
    as: 'app',
    good: (made) => ({
      method: 'PUT',
      url: `${DRIVE}/${made.folder}:/v2.pdf:/content?${CONFLICT}=replace`,
      body: Buffer.from('%PDF'),
    }),
    bad: (made) => ({
      method: 'PUT',
      url: `${DRIVE}/${made.folder}:/v2.pdf:/content?conflict=replace`,
      body: Buffer.from('%PDF'),
    }),
  },
  {
    name: 'opening an upload session',
    as: 'app',
    good: (made) => ({
      method: 'POST',
      url: `${DRIVE}/${made.folder}:/big.pdf:/createUploadSession`,
      body: { item: { name: 'big.pdf', [CONFLICT]: 'replace' } },
    }),
    bad: (made) => ({
      method: 'POST',
      url: `${DRIVE}/${made.folder}:/big.pdf:/createUploadSession`,
      body: { item: { name: 7, [CONFLICT]: 'replace' } },
    }),
  },
  {
    name: 'telling someone',
    as: 'app',
    good: () => ({
      method: 'POST',
      url: `/v1.0/users/${MARCUS_OID}/teamwork/sendActivityNotification`,
      body: NOTIFICATION,
    }),
    bad: () => ({
      method: 'POST',
      url: `/v1.0/users/${MARCUS_OID}/teamwork/sendActivityNotification`,
      body: { ...NOTIFICATION, chainId: 'seven' },
    }),
  },
  {
    name: 'sending several requests at once',
    as: 'app',
    good: () => ({ method: 'POST', url: '/v1.0/$batch', body: { requests: [inBatch('1')] } }),
    bad: () => ({
      method: 'POST',
      url: '/v1.0/$batch',
      body: { requests: Array.from({ length: 21 }, (_, n) => inBatch(String(n))) },
    }),
  },
  reading('our app in the catalogue', 'app', () => '/v1.0/appCatalogs/teamsApps'),
  {
    name: 'sending an email',
    as: 'mailbox',
    good: () => ({ method: 'POST', url: SEND_MAIL, body: MAIL }),
    bad: () => ({
      method: 'POST',
      url: SEND_MAIL,
      body: { message: { ...MAIL.message, body: { contentType: 'plain', content: 'x' } } },
    }),
  },
]

const contractTest = isContractHere ? describe : describe.skip
const leftOut = isContractHere ? '' : ' (left out: the contract is not on this machine)'

contractTest(`Microsoft's contract for Graph${leftOut}`, () => {
  let sandbox: TestSandbox
  let tokens: Readonly<Record<OneOperation['as'], string>>
  let made: Made
  const contract = isContractHere ? openGraphContract() : { requestFaults: none, replyFaults: none }

  beforeAll(async () => {
    sandbox = await startTestSandbox()
    tokens = {
      app: await appToken(sandbox),
      person: await personToken(sandbox, 'marcus.ellery'),
      mailbox: await appToken(sandbox, { tenant: MAILBOX.tenantId }),
    }
    const event = idIn(await ask('person', { method: 'POST', url: '/v1.0/me/events', body: EVENT }))
    const inRoot = { method: 'POST', url: `${ROOT}/children`, body: folder('report-1') }
    const folderId = idIn(await ask('app', inRoot))
    const file = { method: 'PUT', url: `${DRIVE}/${folderId}:/v1.pdf:/content`, body: PDF }
    made = { event, folder: folderId, file: idIn(await ask('app', file)) }
  })
  afterAll(async () => {
    await sandbox.stop()
    forget(sandbox)
  })

  const ask = (as: OneOperation['as'], request: Ask): Promise<Exchange> =>
    askGraph(sandbox, { ...request, token: tokens[as] })

  test.each(OPERATIONS)('has nothing against $name, nor its reply', async ({ as, good }) => {
    const exchange = await ask(as, good(made))
    expect(exchange.status).toBeLessThan(300)
    expect(contract.requestFaults(exchange)).toEqual([])
    expect(contract.replyFaults(exchange)).toEqual([])
  })

  test.each(OPERATIONS)('would refuse $name done wrongly', async ({ as, bad }) => {
    const exchange = await ask(as, bad(made))
    expect(contract.requestFaults(exchange)).not.toEqual([])
  })

  test.each(OPERATIONS.filter(({ bad }) => isPosted(bad)))(
    'is kept by the stand-in too, for $name done wrongly',
    async ({ as, bad }) => {
      const exchange = await ask(as, bad(made))
      expect(exchange.status).toBe(400)
      expect(contract.replyFaults(exchange)).toEqual([])
    },
  )

  test.each(OPERATIONS)('has nothing against the refusal of $name without a token', async (one) => {
    const exchange = await askGraph(sandbox, one.good(made))
    expect(exchange.status).toBe(401)
    expect(contract.replyFaults(exchange)).toEqual([])
  })
})

const PDF = Buffer.from('%PDF')

function none(): readonly string[] {
  return []
}

function reading(name: string, as: OneOperation['as'], url: (made: Made) => string): OneOperation {
  return {
    name: `reading ${name}`,
    as,
    good: (made) => ({ method: 'GET', url: url(made) }),
    bad: (made) => ({ method: 'GET', url: `${url(made)}?$selekt=id` }),
  }
}

function isPosted(ask: OneOperation['bad']): boolean {
  return ask({ event: '', folder: '', file: '' }).method === 'POST'
}
