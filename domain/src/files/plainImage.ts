import { type PlainImage, plainJpeg } from './jpegImage.ts'
import { plainPng } from './pngImage.ts'

/** A picture of more would fill the memory of whoever looks at it. */
const MOST_PIXELS = 100_000_000

const PLAIN: Readonly<Record<string, (content: Uint8Array) => PlainImage | undefined>> = {
  'image/jpeg': plainJpeg,
  'image/png': plainPng,
}

/** A file with what a camera or program had written about it taken out, when it is a picture. */
export interface PlainFile {
  readonly content: Uint8Array
  /** Bytes that were taken out. */
  readonly takenOut: number
}

/** A file as it may be kept and passed on: pictures lose their metadata, other files stay as they are. */
export function plainFile(contentType: string, content: Uint8Array): PlainFile {
  const plain = PLAIN[contentType]?.(content)?.content ?? content
  return { content: plain, takenOut: Math.max(0, content.length - plain.length) }
}

/** Why a picture cannot be taken, as a sentence, or `undefined` when it can. */
export function imageFault(contentType: string, content: Uint8Array): string | undefined {
  const image = PLAIN[contentType]?.(content)
  if (!image) return 'This picture is damaged. Open it, save it again and attach it.'
  return image.pixels > MOST_PIXELS
    ? 'This picture is too large to look at. Make it smaller and attach it again.'
    : undefined
}
