import { expect, test } from '@jest/globals'

import { checkValidDomains } from './checkValidDomains.ts'

test('a page on a host that Teams would not show is found', () => {
  expect(checkValidDomains('manifest.json', withPageOn('https://other.example.org/home'))).toEqual([
    { file: 'manifest.json', message: 'validDomains does not cover other.example.org' },
  ])
})

test.each(['https://tab.example.org/home', 'https://a.pages.example.org/home'])(
  '%s is covered',
  (contentUrl) => {
    expect(checkValidDomains('manifest.json', withPageOn(contentUrl))).toEqual([])
  },
)

function withPageOn(contentUrl: string) {
  return {
    developer: { websiteUrl: 'https://publisher.example.org' },
    icons: { color: 'color.png', outline: 'outline.png' },
    activities: { activityTypes: [] },
    staticTabs: [{ contentUrl }],
    validDomains: ['tab.example.org', '*.pages.example.org'],
  }
}
