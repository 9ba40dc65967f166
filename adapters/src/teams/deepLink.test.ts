import { expect, test } from '@jest/globals'

import {
  chatDeepLink,
  inductionDeepLink,
  linkedPage,
  reportDeepLink,
  reviewQueueDeepLink,
  signingDeepLink,
} from './deepLink.ts'

const APP = { teamsAppId: 'app-1', tabOrigin: 'https://tab.example' }

test('a link opens the report in our app, and in a browser without Teams', () => {
  const link = new URL(
    reportDeepLink({ ...APP, reportKey: { appropriateBodyId: 'lanternfield', reportId: 'r1' } }),
  )
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app-1/home')
  expect(link.searchParams.get('webUrl')).toBe('https://tab.example/reports/lanternfield/r1')
  expect(link.searchParams.get('context')).toBe('{"subEntityId":"reports/lanternfield/r1"}')
})

test('a link can open a page below that of the report', () => {
  const reportKey = { appropriateBodyId: 'lanternfield', reportId: 'r1' }
  const link = new URL(reportDeepLink({ ...APP, reportKey, below: ['self-review', 'shared'] }))
  const page = 'reports/lanternfield/r1/self-review/shared'
  expect(link.searchParams.get('webUrl')).toBe(`https://tab.example/${page}`)
  expect(link.searchParams.get('context')).toBe(JSON.stringify({ subEntityId: page }))
})

test('another opens the page on which several are signed', () => {
  const link = new URL(signingDeepLink(APP))
  expect(link.searchParams.get('webUrl')).toBe('https://tab.example/signing')
  expect(link.searchParams.get('context')).toBe('{"subEntityId":"signing"}')
})

test('another opens what an appropriate body has to review', () => {
  const link = new URL(reviewQueueDeepLink({ ...APP, appropriateBodyId: 'lanternfield' }))
  expect(link.searchParams.get('webUrl')).toBe('https://tab.example/appropriate-body/lanternfield')
})

test('nothing in an id can become a part of the address', () => {
  const link = new URL(
    reportDeepLink({ ...APP, reportKey: { appropriateBodyId: '../x', reportId: 'a b&c=d"' } }),
  )
  expect([...link.searchParams.keys()]).toEqual(['webUrl', 'context'])
  expect(link.searchParams.get('webUrl')).toBe(
    'https://tab.example/reports/..%2Fx/a%20b%26c%3Dd%22',
  )
  expect(link.search).not.toContain('+')
})

test('a link opens an induction in the same way', () => {
  const inductionKey = { appropriateBodyId: 'lanternfield', inductionId: 'i1' }
  const link = new URL(inductionDeepLink({ ...APP, inductionKey }))
  expect(link.searchParams.get('webUrl')).toBe('https://tab.example/inductions/lanternfield/i1')
  expect(link.searchParams.get('context')).toBe('{"subEntityId":"inductions/lanternfield/i1"}')
})

test('a chat is opened with one person, whatever their address is', () => {
  const link = new URL(chatDeepLink(`o'hara+ect@x.example&message=hi`))
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/chat/0/0')
  expect([...link.searchParams]).toEqual([['users', `o'hara+ect@x.example&message=hi`]])
  expect(() => chatDeepLink('half \uD83D a pair')).not.toThrow()
})

test('a link is read back as what it leads to', () => {
  const reportKey = { appropriateBodyId: 'lanternfield', reportId: 'r1' }
  const inductionKey = { appropriateBodyId: 'lanternfield', inductionId: 'i1' }
  const read = (link: string) => linkedPage(link, APP)
  expect(read(reportDeepLink({ ...APP, reportKey }))).toEqual({ page: 'reports', reportKey })
  expect(read(inductionDeepLink({ ...APP, inductionKey }))).toEqual({
    page: 'inductions',
    inductionKey,
  })
  expect(read('https://tab.example/reports/lanternfield/r1')).toEqual({
    page: 'reports',
    reportKey,
  })
})

test.each([
  'https://evil.example/reports/lanternfield/r1',
  'https://tab.example/settings/lanternfield/r1',
  'https://tab.example/reports/lanternfield',
  'https://tab.example/reports/lanternfield/r1/verification',
  'https://tab.example/reports/..%2F/r1',
  'https://teams.microsoft.com/l/entity/another-app/home?context={"subEntityId":"reports/a/b"}',
  'https://teams.microsoft.com/l/entity/app-1/home?context={',
  'https://teams.microsoft.com/l/entity/app-1/home?context=null',
  'no link at all',
])('%s leads to no report or induction', (link) => {
  expect(linkedPage(link, APP)).toBeUndefined()
})
