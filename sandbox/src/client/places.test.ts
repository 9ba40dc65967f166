import { describe, expect, test } from '@jest/globals'

import { deepLinkTo, placeOfDeepLink } from './deepLink.ts'
import { type Place, pathTo, readPlace } from './places.ts'

const APP = 'e0c70000-0000-4000-8000-00000000c001'
const CHANNEL = '19:induction-reviews@thread.tacv2'

describe('the address of a place', () => {
  test.each<Place>([
    { at: 'people' },
    { at: 'activity', person: 'marcus.ellery' },
    { at: 'chat', person: 'marcus.ellery' },
    { at: 'chats', person: 'marcus.ellery' },
    { at: 'chatWith', person: 'priti.lanwar', email: 'marcus.ellery@stonebeck.example' },
    { at: 'app', person: 'marcus.ellery', entityId: 'home' },
    { at: 'app', person: 'marcus.ellery', entityId: 'home', subPageId: 'reports/7?x=1&y=é' },
    { at: 'team', person: 'priti.lanwar', channelId: CHANNEL },
    { at: 'channelTab', person: 'priti.lanwar', channelId: CHANNEL, entityId: 'ab/overview' },
    { at: 'calendar', person: 'marcus.ellery' },
    { at: 'mail', person: 'marcus.ellery', mailId: 'mail-1' },
  ])('a reload of $at comes back to the same place', (place) => {
    const url = new URL(pathTo(place), 'http://localhost')
    expect(readPlace(url.pathname, url.search)).toEqual(place)
  })

  test('an address that leads nowhere is said to, and broken escapes do not break the page', () => {
    expect(readPlace('/marcus.ellery/payroll', '')).toEqual({ at: 'nowhere' })
    expect(readPlace('/%E0%A4%A/activity', '')).toMatchObject({ at: 'activity' })
  })
})

describe('a Teams deep link', () => {
  test('opens the page of the personal app that it names', () => {
    expect(placeOfDeepLink(link({ subEntityId: 'report/r1' }), 'marcus.ellery', APP)).toEqual({
      at: 'app',
      person: 'marcus.ellery',
      entityId: 'home',
      subPageId: 'report/r1',
    })
  })

  test('opens the channel tab when it names a channel', () => {
    const place = placeOfDeepLink(
      link({ subEntityId: 'r1', channelId: CHANNEL }),
      'priti.lanwar',
      APP,
    )
    expect(place).toMatchObject({ at: 'channelTab', channelId: CHANNEL, subPageId: 'r1' })
  })

  test.each(['{', '[]', 'null', '{"subEntityId":7}'])(
    'opens the page alone when its context is %s',
    (context) => {
      expect(placeOfDeepLink(link(context), 'marcus.ellery', APP)).toEqual({
        at: 'app',
        person: 'marcus.ellery',
        entityId: 'home',
      })
    },
  )

  test.each([
    link({}, 'another-app'),
    link({}).replace('https:', 'http:'),
    link({}).replace('teams.microsoft.com', 'teams.microsoft.com.example'),
    'https://example.org/l/entity/x/y',
    'javascript:alert(1)',
    'not a link',
  ])('%s leads out of the client', (url) => {
    expect(placeOfDeepLink(url, 'marcus.ellery', APP)).toBeUndefined()
  })

  test('opens a chat with the person whom it names, or with the app', () => {
    expect(chat('marcus.ellery@stonebeck.example')).toEqual({
      at: 'chatWith',
      person: 'priti.lanwar',
      email: 'marcus.ellery@stonebeck.example',
    })
    expect(chat('28:the-bot')).toEqual({ at: 'chat', person: 'priti.lanwar' })
  })

  test('what "Copy link" gives leads back to the page', () => {
    expect(placeOfDeepLink(deepLinkTo(APP, 'home', 'report/r1'), 'noor.haddad', APP)).toMatchObject(
      {
        entityId: 'home',
        subPageId: 'report/r1',
      },
    )
  })
})

function chat(users: string) {
  const address = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(users)}`
  return placeOfDeepLink(address, 'priti.lanwar', APP)
}

function link(context: unknown, appId = APP): string {
  const json = typeof context === 'string' ? context : JSON.stringify(context)
  const query = new URLSearchParams({ webUrl: 'https://tab.example/x', context: json })
  return `https://teams.microsoft.com/l/entity/${appId}/home?${query}`
}
