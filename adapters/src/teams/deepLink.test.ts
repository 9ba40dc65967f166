import { expect, test } from '@jest/globals'

import { inductionDeepLink, reportDeepLink } from './deepLink.ts'

const APP = { teamsAppId: 'app-1', tabOrigin: 'https://tab.example' }

test('a link opens the report in our app, and in a browser without Teams', () => {
  const link = new URL(
    reportDeepLink({ ...APP, reportKey: { appropriateBodyId: 'lanternfield', reportId: 'r1' } }),
  )
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app-1/home')
  expect(link.searchParams.get('webUrl')).toBe('https://tab.example/reports/lanternfield/r1')
  expect(link.searchParams.get('context')).toBe('{"subEntityId":"reports/lanternfield/r1"}')
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
