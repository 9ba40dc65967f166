import { describe, expect, test } from '@jest/globals'

import { linksFault } from './officeLinks.ts'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const part = (...tags: readonly string[]) => `<?xml version="1.0"?><Relationships>${tags.join('')}`
const outside = (type: string) =>
  `<Relationship Id="r1" Type="${TYPE}/${type}" Target="https://evil.example/x" TargetMode="External"/>`

describe('an Office file that fetches something when it is opened', () => {
  test.each(['attachedTemplate', 'oleObject', 'frame', 'subDocument', 'image'])('a %s', (type) => {
    expect(linksFault([part(), part(outside('hyperlink'), outside(type))])).toMatch(
      'from elsewhere',
    )
  })

  test.each([
    ['in other quotes', outside('attachedTemplate').replaceAll('"', "'")],
    ['with letters as numbers', outside('attached&#84;emplate')],
    ['in another encoding', outside('hyperlink').split('').join('\0')],
  ])('also %s', (_, tag) => {
    expect(linksFault([part(tag)])).toMatch('from elsewhere')
  })
})

test.each([
  ['a link that someone may follow', outside('hyperlink')],
  ['a picture of its own', `<Relationship Type="${TYPE}/image" Target="media/image1.png"/>`],
  ['a template of its own', `<Relationship Type="${TYPE}/attachedTemplate" Target="a.dotx"/>`],
  ['nothing', ''],
])('an Office file with %s is taken', (_, tag) => {
  expect(linksFault([part(tag)])).toBeUndefined()
})
