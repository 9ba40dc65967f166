import { fromHex, joinedBytes } from '../files/bytes.ts'

/** Nothing like this may be in a picture that is kept. */
export const SECRETS = ['GPS 52.2053N', 'Kestrel Phone 9', 'Marcus Ellery', 'THUMBNAIL'] as const
const [PLACE, CAMERA, OWNER, THUMBNAIL] = SECRETS

/** Sixteen by eight shades of grey, in several scans. */
const GREY_JPEG = `
  ffd8ffe000104a46494600010100000100010000ffdb0043001b12141714
  111b1716171e1c1b2028422b28252528513a3d3042605565645f555d5b6a
  7899816a7190735b5d85b586909ea3abadab6780bcc9baa6c799a8aba4ff
  c2000b080008001001011100ffc400140001000000000000000000000000
  00000000ffda00080101000000013fffc400151001010000000000000000
  0000000000000014ffda00080101000105029d3bffc40014100100000000
  000000000000000000000010ffda0008010100063f023fffc40015100101
  00000000000000000000000000000071ffda0008010100013f21843fffda
  00080101000000103fffc400161000030000000000000000000000000000
  0011f0ffda0008010100013f10b45a3fffd9`

/** Four by two, in red and blue. */
const COLOURED_PNG = `
  89504e470d0a1a0a0000000d49484452000000040000000201030000004566ef2000000006504c5445ff0000
  0000ff6ca1fd8e0000000c4944415408d7636060f8000000f400f1f36a9e9d0000000049454e44ae426082`

/** As a scanner makes it: the picture and nothing else. */
export function plainJpegFile(): Uint8Array<ArrayBuffer> {
  return fromHex(GREY_JPEG)
}

export function plainPngFile(): Uint8Array<ArrayBuffer> {
  return fromHex(COLOURED_PNG)
}

/** As a phone makes it, held this way up: with who, where, with what, and a small copy of it. */
export function phoneJpegFile(orientation = 6): Uint8Array<ArrayBuffer> {
  const plain = plainJpegFile()
  const start = plain.subarray(0, 2)
  const jfif = plain.slice(2, 20)
  return joinedBytes([
    start,
    jfif,
    segment(0xe0, ascii(`JFXX\0\u0010${THUMBNAIL}`)),
    segment(0xe1, ascii('Exif\0\0'), exif(orientation), ascii(`${PLACE} ${CAMERA} ${THUMBNAIL}`)),
    segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${OWNER}</x:xmpmeta>`)),
    segment(0xe2, ascii('ICC_PROFILE\0\u0001\u0001colours')),
    segment(0xe2, ascii(`MPF\0${THUMBNAIL}`)),
    segment(0xed, ascii(`Photoshop 3.0\0${OWNER}`)),
    segment(0xfe, ascii(OWNER)),
    plain.subarray(20),
    ascii(`a second picture after the end: ${PLACE}`),
  ])
}

/** As a drawing program makes it. */
export function drawnPngFile(): Uint8Array<ArrayBuffer> {
  const plain = plainPngFile()
  const end = plain.length - 12
  return joinedBytes([
    plain.subarray(0, 33),
    chunk('tEXt', `Author\0${OWNER}`),
    chunk('iTXt', `XML:com.adobe.xmp\0${PLACE}`),
    chunk('eXIf', CAMERA),
    chunk('tIME', '2026-11-23'),
    plain.subarray(33, end),
    chunk('prVt', THUMBNAIL),
    plain.subarray(end),
    ascii(OWNER),
  ])
}

/** Exif with two fields, little-endian as most phones write it: the camera's name, then which way up. */
function exif(orientation: number): Uint8Array<ArrayBuffer> {
  const fields = fromHex('49492a0008000000 0200 100102000400000000000000 120103000100000000000000')
  fields[30] = orientation
  return joinedBytes([fields, new Uint8Array(4)])
}

function segment(marker: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const content = joinedBytes(parts)
  const length = content.length + 2
  return joinedBytes([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content])
}

/** Its checksum is not looked at by whoever leaves it out. */
function chunk(name: string, text: string): Uint8Array<ArrayBuffer> {
  const content = ascii(text)
  const length = Uint8Array.of(0, 0, content.length >> 8, content.length & 0xff)
  return joinedBytes([length, ascii(name), content, new Uint8Array(4)])
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
