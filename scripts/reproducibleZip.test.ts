import { expect, test } from '@jest/globals'
import { strFromU8, strToU8, unzipSync } from 'fflate'

import { reproducibleZip } from './reproducibleZip.ts'

const manifest = ['manifest.json', strToU8('{}')] as const
const icon = ['color.png', strToU8('png')] as const

test('the same files make the same bytes, in whatever order they are read', () => {
  expect(reproducibleZip(new Map([manifest, icon]))).toEqual(
    reproducibleZip(new Map([icon, manifest])),
  )
})

test('every file comes out as it went in', () => {
  const out = unzipSync(reproducibleZip(new Map([manifest, icon])))
  expect(Object.entries(out).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['color.png', 'png'],
    ['manifest.json', '{}'],
  ])
})
