import { expect, test } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'

import { archives } from './archives.ts'

const zipped = (files: Readonly<Record<string, string>>, level: 0 | 9 = 9) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level,
  })

test.each([0, 9] as const)('parts of an archive are read by how their names end: %d', (level) => {
  const archive = zipped(
    { 'a.xml': 'no', '_rels/.rels': 'one', 'word/_rels/document.xml.RELS': 'two' },
    level,
  )
  expect(archives.textsOf(archive, '.rels')).toEqual(['one', 'two'])
  expect(archives.textsOf(strToU8('no archive'), '.rels')).toEqual([])
})

test('a part that unpacks to more than a few lines, or not at all, is told', () => {
  const bomb = zipped({ 'x.rels': '0'.repeat(2_000_000) })
  const bent = zipped({ 'x.rels': 'one two three one two three' })
  bent.fill(0xff, 40, 50)
  for (const archive of [bomb, bent]) {
    expect(archives.textsOf(archive, '.rels')).toBeUndefined()
  }
})
