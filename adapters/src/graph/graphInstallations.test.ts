import { afterEach, expect, test } from '@jest/globals'
import { failureOf } from '@ect/usecases/failureOf.ts'

import { NOTICE } from '../testing/graphSamples.ts'
import { OTHER_TENANT } from '../testing/identityProvider.ts'
import {
  bodyOf,
  graphError,
  type RecordedGraph,
  startRecordedGraph,
} from '../testing/recordedGraph.ts'
import type { ScriptedReply } from '../testing/recordingServer.ts'
import { graphInstallations } from './graphInstallations.ts'

const APP = { teamsAppId: 'e0c70000-0000-4000-8000-00000000c001' }

let server: RecordedGraph
afterEach(() => server.stop())

async function installationsWith(installed: ScriptedReply, catalogue = [{ id: 'ours-1' }]) {
  server = await startRecordedGraph(({ method }) =>
    method === 'GET' ? { status: 200, body: { value: catalogue } } : installed,
  )
  return graphInstallations(server.graph, APP)
}

test('the app of the catalogue of their own tenant is installed; the catalogue is asked once', async () => {
  const installation = await installationsWith({ status: 201 })
  await installation.installFor(NOTICE.to)
  await installation.installFor({ ...NOTICE.to, objectId: 'someone-else' })
  await installation.installFor({ ...NOTICE.to, tenantId: OTHER_TENANT })
  expect(server.requests.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)).toEqual([
    `GET /v1.0/appCatalogs/teamsApps?$filter=externalId eq '${APP.teamsAppId}'`,
    `POST /v1.0/users/${NOTICE.to.objectId}/teamwork/installedApps`,
    'POST /v1.0/users/someone-else/teamwork/installedApps',
    `GET /v1.0/appCatalogs/teamsApps?$filter=externalId eq '${APP.teamsAppId}'`,
    `POST /v1.0/users/${NOTICE.to.objectId}/teamwork/installedApps`,
  ])
  expect(server.askedAs.at(-1)).toBe(OTHER_TENANT)
  const [, install] = server.requests
  expect(install && bodyOf(install)).toEqual({
    'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/ours-1',
  })
})

test('whoever has it already is well', async () => {
  const installation = await installationsWith(graphError(409, 'Conflict'))
  await expect(installation.installFor(NOTICE.to)).resolves.toBeUndefined()
})

test.each([
  ['a policy forbids it', graphError(403, 'Forbidden'), [{ id: 'ours-1' }]],
  ['the person has gone', graphError(404, 'NotFound'), [{ id: 'ours-1' }]],
  ['the tenant has not got the app', { status: 201 }, []],
])('where %s, they are not to be reached in Teams', async (_, reply, catalogue) => {
  const installation = await installationsWith(reply, catalogue)
  const thrown: unknown = await installation.installFor(NOTICE.to).catch((error: unknown) => error)
  expect(failureOf(thrown).kind).toBe('unreachable')
})
