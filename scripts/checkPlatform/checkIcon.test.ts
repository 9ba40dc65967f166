import { describe, expect, test } from '@jest/globals'

import { checkIcon, ICON_RULES } from './checkIcon.ts'

describe('icons', () => {
  test.each([
    ['of the wrong size', png(96, 96, 6), 'is 96 x 96 pixels, not 32 x 32'],
    ['without transparency', png(32, 32, 2), 'has PNG colour type 2, not 6'],
    ['that is no PNG', Buffer.from('<svg xmlns="">, long enough to be read'), 'is not a PNG'],
  ])('an outline %s is refused', (_, bytes, message) => {
    expect(checkIcon('outline.png', bytes, ICON_RULES.outline)).toEqual([
      { file: 'outline.png', message },
    ])
  })

  test('a colour icon of 192 pixels is accepted', () => {
    expect(checkIcon('color.png', png(192, 192, 2), ICON_RULES.color)).toEqual([])
  })
})

function png(width: number, height: number, colourType: number): Buffer {
  const header = Buffer.alloc(33)
  Buffer.from('89504e470d0a1a0a', 'hex').copy(header)
  header.write('IHDR', 12)
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.writeUInt8(colourType, 25)
  return header
}
