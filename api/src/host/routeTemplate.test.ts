import { describe, expect, test } from '@jest/globals'

import { routeTemplate } from './routeTemplate.ts'

const match = routeTemplate('api/reports/{reportId}/draft')

describe('a path that fits', () => {
  test.each([
    ['/api/reports/r1/draft', 'r1'],
    ['/API/Reports/r1/Draft/', 'r1'],
    ['/api/reports/R1/draft', 'R1'],
    ['/api/reports/a%20b/draft', 'a b'],
    ['/api/reports/..%2Fr1/draft', '../r1'],
  ])('%s', (path, reportId) => {
    expect(match(path)).toEqual({ reportId })
  })
})

test.each([
  '/api/reports//draft',
  '/api/reports/r1',
  '/api/reports/r1/draft/x',
  '/reports/r1/draft',
  '/api/reports/a/b/draft',
  '/api/reports/%E0%A4%A/draft',
])('%s does not', (path) => {
  expect(match(path)).toBeUndefined()
})

test('a dot in a template is a dot', () => {
  const description = routeTemplate('api/openapi.json')
  expect(description('/api/openapi.json')).toEqual({})
  expect(description('/api/openapi-json')).toBeUndefined()
})
