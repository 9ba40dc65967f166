import type { Finding } from './finding.ts'

interface IconRules {
  readonly pixels: number
  readonly transparent: boolean
}

/** @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package */
export const ICON_RULES = {
  color: { pixels: 192, transparent: false },
  outline: { pixels: 32, transparent: true },
} as const satisfies Record<string, IconRules>

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const TRUE_COLOUR = 2
const TRUE_COLOUR_WITH_ALPHA = 6

/** Reads the first chunk of a PNG, where its size and colour type stand. */
export function checkIcon(file: string, bytes: Uint8Array, rules: IconRules): readonly Finding[] {
  return iconFaults(Buffer.from(bytes), rules).map((message) => ({ file, message }))
}

function iconFaults(png: Buffer, { pixels, transparent }: IconRules): readonly string[] {
  if (png.length < 26 || !png.subarray(0, 8).equals(SIGNATURE)) return ['is not a PNG']
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  const colourType = png.readUInt8(25)
  const allowed = transparent ? [TRUE_COLOUR_WITH_ALPHA] : [TRUE_COLOUR, TRUE_COLOUR_WITH_ALPHA]
  return [
    ...(width === pixels && height === pixels
      ? []
      : [`is ${width} x ${height} pixels, not ${pixels} x ${pixels}`]),
    ...(allowed.includes(colourType)
      ? []
      : [`has PNG colour type ${colourType}, not ${allowed.join(' or ')}`]),
  ]
}
