import { expect, test } from '@jest/globals'

import { reportDeepLink, signingDeepLink } from './deepLink.ts'

const APP = { teamsAppId: 'app-1', tabOrigin: 'https://tab.example' }

test('a link opens the report in our app, and in a browser without Teams', () => {
  const link = new URL(
    reportDeepLink({ ...APP, reportKey: { appropriateBodyId: 'lanternfield', reportId: 'r1' } }),
  )
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app-1/home')
  expect(link.searchParams.get('webUrl')).toBe('https://tab.example/reports/lanternfield/r1')
  expect(link.searchParams.get('context')).toBe('{"subEntityId":"reports/lanternfield/r1"}')
})

test('another opens the page on which several are signed', () => {
  const link = new URL(signingDeepLink(APP))
  expect(link.searchParams.get('webUrl')).toBe('https://tab.example/signing')
  expect(link.searchParams.get('context')).toBe('{"subEntityId":"signing"}')
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
