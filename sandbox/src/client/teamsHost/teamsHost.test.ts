import { describe, expect, jest, test } from '@jest/globals'

import { TAB_MESSAGES, type TabHost } from './messageTable.ts'
import { answerTo, isFromTab, readRequest } from './protocol.ts'
import { quietHost } from './quietHost.ts'
import { filledIn, tabContext } from './tabContext.ts'

const ME = {
  key: 'priti.lanwar',
  name: 'Priti Lanwar',
  part: 'Reviewer',
  isLead: true,
  tenantName: 'Lanternfield Teaching School Hub',
  appInstalled: true,
  oid: 'oid-priti',
  tenantId: 'tid-lanternfield',
  upn: 'priti.lanwar@lanternfield.example',
  mri: '29:priti',
}

const host = (parts: Partial<TabHost> = {}): TabHost => ({
  ...quietHost({
    frameContext: 'content',
    context: () => tabContext(ME, 'dark', { frameContext: 'content', entityId: 'home' }),
    token: () => Promise.resolve({ token: 'ey.a.b' }),
  }),
  ...parts,
})

const ask = async (func: string, args: readonly unknown[] = [], on = host()) =>
  TAB_MESSAGES[func]?.(on, args)

describe('whom the host listens to', () => {
  const frame = { name: 'the frame that shows the tab' }
  const tab = { window: frame, origin: 'http://localhost:5101' }

  test.each([
    { who: 'the tab', source: frame, origin: tab.origin, heard: true },
    {
      who: 'a foreign page in its frame',
      source: frame,
      origin: 'http://evil.example',
      heard: false,
    },
    {
      who: "the tab's origin on another port",
      source: frame,
      origin: 'http://localhost:51010',
      heard: false,
    },
    {
      who: 'another window of its origin',
      source: { name: 'another window' },
      origin: tab.origin,
      heard: false,
    },
  ])('$who: $heard', ({ source, origin, heard }) => {
    expect(isFromTab({ source, origin }, tab)).toBe(heard)
  })

  test('nobody, while there is no frame', () => {
    expect(isFromTab({ source: null, origin: tab.origin }, { ...tab, window: null })).toBe(false)
  })
})

describe('a message', () => {
  test('is answered under both of its ids, or under the one that an older tab sends', () => {
    const modern = readRequest({ id: 3, uuidAsString: 'u-3', func: 'getContext', args: [] })
    const legacy = readRequest({ id: 4, func: 'getContext' })
    expect(modern && answerTo(modern, ['x'])).toEqual({ id: 3, uuidAsString: 'u-3', args: ['x'] })
    expect(legacy && answerTo(legacy, ['x'])).toEqual({ id: 4, args: ['x'] })
  })

  test.each([undefined, null, 'getContext', {}, { id: '1', func: 'getContext' }, { id: 1 }])(
    '%j is none of ours',
    (data) => {
      expect(readRequest(data)).toBeUndefined()
    },
  )
})

describe('what the host answers', () => {
  test('it opens with the frame, the client, what it can do and its version', async () => {
    const [frame, client, config, version] = (await ask('initialize', ['2.58.0', 4])) ?? []
    expect([frame, client, version]).toEqual(['content', 'web', '2.0.1'])
    expect(JSON.parse(String(config))).toMatchObject({ apiVersion: 4, supports: { pages: {} } })
  })

  test('a token, or the reason why there is none', async () => {
    expect(await ask('authentication.getAuthToken')).toEqual([true, 'ey.a.b'])
    const refused = host({ token: () => Promise.resolve({ reason: 'consent_required' }) })
    expect(await ask('authentication.getAuthToken', [], refused)).toEqual([
      false,
      'consent_required',
    ])
  })

  test('a page of the app by its id, and an error for a page that is not there', async () => {
    const openPage = jest.fn<TabHost['openPage']>(({ pageId }) => pageId === 'home')
    const page = { appId: 'a', pageId: 'home', subPageId: 'r1', webUrl: 7 }
    expect(await ask('pages.navigateToApp', [page], host({ openPage }))).toEqual([true])
    expect(openPage).toHaveBeenCalledWith({ appId: 'a', pageId: 'home', subPageId: 'r1' })
    expect(await ask('pages.navigateToApp', [{ pageId: 'no' }], host({ openPage }))).toMatchObject([
      false,
      expect.any(String),
    ])
    expect(await ask('pages.currentApp.navigateTo', [page], host({ openPage }))).toEqual([null])
  })

  test('a legacy deep link is followed', async () => {
    const openLink = jest.fn<TabHost['openLink']>(() => true)
    expect(await ask('executeDeepLink', ['https://x.example'], host({ openLink }))).toEqual([true])
    expect(openLink).toHaveBeenCalledWith('https://x.example')
  })

  test('what a configuration page sets is kept, and one-way words get no answer', async () => {
    const setSettings = jest.fn<TabHost['setSettings']>()
    const setValidity = jest.fn<TabHost['setValidity']>()
    const settings = { entityId: 'e', contentUrl: 'https://t.example/', suggestedDisplayName: 'N' }
    expect(await ask('settings.setSettings', [settings], host({ setSettings }))).toEqual([true])
    expect(setSettings).toHaveBeenCalledWith(settings)
    expect(await ask('settings.setValidityState', [true], host({ setValidity }))).toBeUndefined()
    expect(setValidity).toHaveBeenCalledWith(true)
  })

  test('the result of a dialog, or that it was closed', async () => {
    const done = host({ openDialog: () => Promise.resolve({ result: { ok: 1 } }) })
    expect(await ask('tasks.startTask', [{ url: 'https://t.example', width: 600 }], done)).toEqual([
      null,
      { ok: 1 },
    ])
    const closed = host({ openDialog: () => Promise.resolve({ error: 'closed' }) })
    expect(await ask('tasks.startTask', [{}], closed)).toEqual(['closed', undefined])
  })

  test("a failed start shows the tab's own message, else its reason", async () => {
    const failed = jest.fn<TabHost['failed']>()
    await ask('appInitialization.failure', ['AuthFailed', 'No token.'], host({ failed }))
    await ask('appInitialization.failure', ['Timeout', undefined], host({ failed }))
    expect(failed.mock.calls).toEqual([['No token.'], ['Timeout']])
  })
})

describe('the context', () => {
  test('says who is here, in the theme that is shown', async () => {
    expect(await ask('getContext')).toMatchObject([
      { userObjectId: 'oid-priti', tid: 'tid-lanternfield', theme: 'dark', entityId: 'home' },
    ])
  })

  test('in a shared channel says whose team hosts it', () => {
    const channel = {
      id: '19:reviews',
      name: 'Induction reviews',
      type: 'Shared',
      hostTenantId: 'tid-host',
      tabs: [],
      posts: [],
    } as const
    const general = { ...channel, id: '19:general', type: 'Regular' } as const
    const team = { id: 'group-1', name: 'Lanternfield', channels: [general, channel] }
    expect(
      tabContext(ME, 'default', {
        frameContext: 'content',
        entityId: 'ab',
        channel: { team, channel },
      }),
    ).toMatchObject({
      channelId: '19:reviews',
      channelType: 'Shared',
      teamId: '19:general',
      hostTeamTenantId: 'tid-host',
      hostTeamGroupId: 'group-1',
    })
  })

  test("fills the places in a tab's address", () => {
    const context = { theme: 'dark', subEntityId: 'a/b' }
    expect(filledIn('/x?t={theme}&s={subEntityId}&o={other}', context)).toBe(
      '/x?t=dark&s=a%2Fb&o={other}',
    )
  })
})
