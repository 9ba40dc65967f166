import { type StandardId, TEACHERS_STANDARDS } from '../teachersStandards.ts'

/** A number that counts something else is no standard: `TS1 and 4 pupils`. */
const NOT_COUNTING = String.raw`(?!\d|\.\d|%|\s*(?:pupils?|children|students?|lessons?|books?|weeks?|days?|out|of|more|other)\b)`
const NUMBER = `[1-8]${NOT_COUNTING}`
const AGAIN = String.raw`(?:TS\s?|standards?\s)?`
const JOINED = String.raw`\s*(?:,|and|&|/|to|[-–])\s*${AGAIN}`
const NUMBERED = new RegExp(
  String.raw`\b(?:TS|standards?)\s?(${NUMBER}(?:${JOINED}${NUMBER})*)`,
  'giu',
)
const SPAN = new RegExp(String.raw`([1-8])\s*(?:to|[-–])\s*${AGAIN}([1-8])`, 'giu')
const PART_TWO = /\bpart\s?(?:two|2)\b|\bpersonal and professional conduct\b/iu

/**
 * The Teachers' Standards that a text names, in their order: `TS1`, `TS 2, 3 and 6`, `Standard 7`,
 * `TS1 to TS4`, `Part Two`.
 */
export function standardsNamed(text: string): readonly StandardId[] {
  const numbers = new Set([...text.matchAll(NUMBERED)].flatMap(([, list = '']) => numbersIn(list)))
  const namesPartTwo = PART_TWO.test(text)
  return TEACHERS_STANDARDS.map(({ id }) => id).filter((id) =>
    id === 'Part Two' ? namesPartTwo : numbers.has(Number(id.slice(2))),
  )
}

function numbersIn(list: string): readonly number[] {
  const spans = [...list.matchAll(SPAN)].flatMap(([, from, to]) => span(Number(from), Number(to)))
  const single = Array.from(list.matchAll(/[1-8]/gu), ([number]) => Number(number))
  return [...spans, ...single]
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step)
}

/** `TS1`, `TS1, TS2 and Part Two` */
export function listed(standards: readonly StandardId[]): string {
  const before = standards.slice(0, -1)
  const last = standards.at(-1) ?? ''
  return before.length === 0 ? last : `${before.join(', ')} and ${last}`
}
