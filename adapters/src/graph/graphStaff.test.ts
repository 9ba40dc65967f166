import { afterEach, describe, expect, test } from '@jest/globals'

import { OTHER_TENANT } from '../testing/identityProvider.ts'
import { graphError, type RecordedGraph, startRecordedGraph } from '../testing/recordedGraph.ts'
import type { ScriptedReply } from '../testing/recordingServer.ts'
import { graphStaff } from './graphStaff.ts'

const NOOR = {
  id: '5c400000-0000-4000-9000-000000000005',
  displayName: 'Noor Haddad',
  mail: 'noor.haddad@stonebeck.example',
  userPrincipalName: 'nh@stonebeck.example',
}
const FOUND = {
  id: `${OTHER_TENANT}.${NOOR.id}`,
  name: 'Noor Haddad',
  email: NOOR.mail,
  tenantId: OTHER_TENANT,
  objectId: NOOR.id,
}

let server: RecordedGraph
afterEach(() => server.stop())

async function find(email: string, byName: ScriptedReply, listed: readonly object[] = []) {
  server = await startRecordedGraph(({ url }) =>
    url.includes('$filter') || url.includes('%24filter')
      ? { status: 200, body: { value: listed } }
      : byName,
  )
  return graphStaff(server.graph).find(OTHER_TENANT, email)
}

describe('someone is found in their school', () => {
  test('by the name that they sign in with', async () => {
    expect(await find(NOOR.userPrincipalName, { status: 200, body: NOOR })).toEqual(FOUND)
    expect(server.askedAs).toEqual([OTHER_TENANT])
  })

  test('by their mail address, where that is another', async () => {
    const unknown = graphError(404, 'Request_ResourceNotFound')
    expect(await find("o'hara@stonebeck.example", unknown, [NOOR])).toEqual(FOUND)
    const [, asked] = server.requests
    expect(decodeURIComponent(asked?.url ?? '')).toContain("mail eq 'o''hara@stonebeck.example'")
  })

  test.each([
    ['nobody', []],
    ['two', [NOOR, NOOR]],
  ])('and not when %s have that address', async (_, listed) => {
    const unknown = graphError(404, 'Request_ResourceNotFound')
    expect(await find('office@stonebeck.example', unknown, listed)).toBeUndefined()
  })
})

test('while the directory may not be read it is out of reach, which is not the same as nobody', async () => {
  const denied = graphError(403, 'Authorization_RequestDenied')
  await expect(find(NOOR.mail, denied)).rejects.toMatchObject({ code: 'microsoft-unavailable' })
})
