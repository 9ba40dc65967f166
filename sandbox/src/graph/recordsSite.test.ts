import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { APPS, LANTERNFIELD } from '../people.ts'
import { appToken, codeIn, idIn } from './testing/askGraph.ts'
import { type GraphSandbox, startGraphSandbox } from './testing/graphSandbox.ts'
import { DRIVE, folder, ROOT, STONEBECK_SITE } from './testing/graphSamples.ts'

let graph: GraphSandbox
beforeAll(async () => {
  graph = await startGraphSandbox()
})
afterAll(() => graph.stop())

describe('a records site', () => {
  test('keeps a file under its name, and a new version under the same id', async () => {
    const url = `${DRIVE}/${await graph.newFolder('versions')}:/v1.pdf:/content`
    const first = await graph.put(url, 'one')
    const second = await graph.put(url, 'second')
    expect([first.status, second.status]).toEqual([201, 200])
    expect(idIn(second)).toBe(idIn(first))
    expect(second.reply).toMatchObject({ size: 6, eTag: expect.stringMatching(/,2"$/) })
    const content = `${DRIVE}/${idIn(first)}/content`
    expect((await graph.ask({ method: 'GET', url: content, token: graph.app })).reply).toBe(
      'second',
    )
  })

  test('does not replace what must not be replaced', async () => {
    const file = `${DRIVE}/${await graph.newFolder('once')}:/v1.pdf:/content`
    const url = `${file}?@microsoft.graph.conflictBehavior=fail`
    await graph.put(url, 'one')
    const again = await graph.put(url, 'two')
    expect([again.status, codeIn(again)]).toEqual([409, 'nameAlreadyExists'])
    const sameFolder = await graph.post(`${ROOT}/children`, folder('ONCE'), graph.app)
    expect([sameFolder.status, codeIn(sameFolder)]).toEqual([409, 'nameAlreadyExists'])
  })

  test('lets a file be taken away, and no folder with all that is in it', async () => {
    const folderId = await graph.newFolder('taken')
    const kept = idIn(await graph.put(`${DRIVE}/${folderId}:/v1.pdf:/content`, 'one'))
    const remove = (id: string) =>
      graph.ask({ method: 'DELETE', url: `${DRIVE}/${id}`, token: graph.app })
    expect([(await remove(folderId)).status, (await remove(kept)).status]).toEqual([404, 204])
    expect((await remove(kept)).status).toBe(404)
  })

  test('shows what was filed to a visitor, at the address that Graph gave', async () => {
    const url = `${DRIVE}/${await graph.newFolder('shown')}:/a b.pdf:/content`
    await graph.put(url, '%PDF')
    const listed = graph.sandbox.graph
      .files(STONEBECK_SITE.id)
      .find(({ path }) => path === 'shown/a b.pdf')
    expect(listed).toMatchObject({ size: 4 })
    const page = await fetch(listed?.webUrl ?? '')
    expect([page.headers.get('content-type'), await page.text()]).toEqual([
      'application/pdf',
      '%PDF',
    ])
    const listing = await graph.ask({ method: 'GET', url: '/sandbox/files' })
    expect(listing.reply).toMatchObject({ files: expect.arrayContaining([listed]) })
  })

  test.each([
    ['a folder that is not there', `${DRIVE}/01NONE:/v1.pdf:/content`, 404],
    ['a drive that is not there', '/v1.0/drives/b!none/items/01NONE:/v1.pdf:/content', 404],
    ['a name with a path in it', `${ROOT}:/a%2F..%2Fb:/content`, 400],
    ['a name that SharePoint reserves', `${ROOT}:/CON:/content`, 400],
  ])('takes nothing for %s', async (_, url, status) => {
    expect((await graph.put(url, 'x')).status).toBe(status)
  })

  test('is closed to people, to other apps and to other tenants', async () => {
    const url = `${DRIVE}/${await graph.newFolder('closed')}`
    const bot = await appToken(graph.sandbox, { app: APPS.bot })
    const elsewhere = await appToken(graph.sandbox, { tenant: LANTERNFIELD })
    const otherApp = await graph.sandbox.ssoToken('marcus.ellery', {
      aud: 'https://graph.microsoft.com',
      roles: ['Sites.Selected'],
    })
    expect((await graph.ask({ method: 'GET', url, token: otherApp })).status).toBe(403)
    expect((await graph.ask({ method: 'GET', url, token: graph.marcus })).status).toBe(403)
    expect((await graph.ask({ method: 'GET', url, token: bot })).status).toBe(403)
    expect((await graph.ask({ method: 'GET', url, token: elsewhere })).status).toBe(404)
    expect((await graph.ask({ method: 'GET', url, token: graph.app })).status).toBe(200)
  })
})
