import { describe, expect, test } from '@jest/globals'

import {
  drawnPngFile,
  phoneJpegFile,
  plainJpegFile,
  plainPngFile,
  SECRETS,
} from '../testing/pictures.ts'
import { joinedBytes } from './bytes.ts'
import { plainJpeg } from './jpegImage.ts'
import { orientationIn, orientationSegment } from './orientation.ts'
import { imageFault, plainFile } from './plainImage.ts'

const EXIF_BYTES = 36
const pictureOf = (bytes: Uint8Array) =>
  bytes.subarray(Buffer.from(bytes).indexOf(Buffer.of(0xff, 0xdb)))
const holds = (content: Uint8Array, text: string) =>
  Buffer.from(content).includes(text, 0, 'latin1')

describe('a photo from a phone', () => {
  const { content, takenOut } = plainFile('image/jpeg', phoneJpegFile(6))

  test('says nothing any more of who took it, where, with what, and holds no small copy', () => {
    for (const secret of SECRETS) {
      expect(holds(phoneJpegFile(6), secret)).toBe(true)
      expect(holds(content, secret)).toBe(false)
    }
    expect(takenOut).toBeGreaterThan(200)
  })

  test.each([2, 3, 4, 5, 6, 7, 8])('held way up %d is still shown so', (orientation) => {
    const kept = plainFile('image/jpeg', phoneJpegFile(orientation)).content
    expect(orientationIn(kept.subarray(2, 2 + EXIF_BYTES))).toBe(orientation)
  })

  test.each([0, 1, 9])('whose way up is %d, upright or nonsense, says nothing of it', (value) => {
    expect(holds(plainFile('image/jpeg', phoneJpegFile(value)).content, 'Exif')).toBe(false)
  })

  test('keeps its colours and every bit of the picture', () => {
    expect(holds(content, 'ICC_PROFILE')).toBe(true)
    expect(pictureOf(content)).toEqual(pictureOf(plainJpegFile()))
  })

  test('made plain twice is as made plain once', () => {
    expect(plainFile('image/jpeg', content)).toEqual({ content, takenOut: 0 })
  })
})

test('a scan without metadata stays as it is, to the byte', () => {
  const scan = plainJpegFile()
  expect(plainFile('image/jpeg', scan)).toEqual({ content: scan, takenOut: 0 })
})

test('a drawing loses its author, place and time, and keeps its pixels', () => {
  const { content } = plainFile('image/png', drawnPngFile())
  expect(content).toEqual(plainPngFile())
  for (const secret of SECRETS) expect(holds(drawnPngFile(), secret)).toBe(true)
})

test('a file that is no picture stays as it is', () => {
  const text = Uint8Array.of(1, 2, 3)
  expect(plainFile('application/pdf', text)).toEqual({ content: text, takenOut: 0 })
})

describe('a picture that cannot be taken', () => {
  test('breaks off before its end', () => {
    for (const [type, whole] of [
      ['image/jpeg', phoneJpegFile()],
      ['image/png', plainPngFile()],
    ] as const) {
      const end = whole.length - (type === 'image/jpeg' ? 60 : 1)
      for (let length = 3; length < end; length += 7) {
        expect(imageFault(type, whole.subarray(0, length))).toMatch('damaged')
      }
    }
  })

  test('would fill the memory of who looks at it', () => {
    const huge = plainPngFile()
    new DataView(huge.buffer).setUint32(16, 60_000)
    new DataView(huge.buffer).setUint32(20, 60_000)
    expect(imageFault('image/png', huge)).toMatch('too large to look at')
  })
})

describe('a hostile picture', () => {
  test('whose fields point outside it is read without a fault', () => {
    const segment = orientationSegment(6)
    segment.set([0xff, 0xff, 0xff, 0xff], 14)
    expect(orientationIn(segment)).toBeUndefined()
    const many = orientationSegment(6)
    many.set([0xff, 0xff, 0x01, 0x13], 18)
    expect(orientationIn(many)).toBeUndefined()
  })

  test('with any one byte changed is taken or refused, and never throws', () => {
    const whole = phoneJpegFile()
    for (let at = 0; at < whole.length; at += 1) {
      for (const value of [0, 0xff, 0xd9]) {
        const bent = whole.slice()
        bent[at] = value
        expect([true, false]).toContain(plainJpeg(bent) === undefined)
      }
    }
  })

  test('of nothing but fill bytes ends', () => {
    expect(plainJpeg(joinedBytes([Uint8Array.of(0xff, 0xd8), new Uint8Array(9).fill(0xff)]))).toBe(
      undefined,
    )
  })
})
