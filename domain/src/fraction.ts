/** An exact number: sums of parts of terms never drift. Always in lowest terms, `of` over 0. */
export interface Fraction {
  readonly parts: bigint
  readonly of: bigint
}

export const ZERO: Fraction = { parts: 0n, of: 1n }

const DECIMAL_PLACES = 10_000

/** `parts / of` of whole numbers. @throws RangeError when they are not whole or `of` is not over 0 */
export function fraction(parts: number, of = 1): Fraction {
  if (of <= 0) throw new RangeError(`${parts}/${of} is not a fraction`)
  return lowest(BigInt(parts), BigInt(of))
}

/** A number as it was typed, exact to four decimal places: 0.6 is three fifths. */
export function exactly(value: number): Fraction {
  return fraction(Math.round(value * DECIMAL_PLACES), DECIMAL_PLACES)
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.of === b.of) return lowest(a.parts + b.parts, a.of)
  return lowest(a.parts * b.of + b.parts * a.of, a.of * b.of)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { parts: -b.parts, of: b.of })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return lowest(a.parts * b.parts, a.of * b.of)
}

/** Negative, 0 or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.parts * b.of - b.parts * a.of
  return difference < 0n ? -1 : Number(difference > 0n)
}

export function least(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b
}

export function most(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b
}

export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, ZERO)
}

/** The smallest whole number that is not less than `a / b`, for `a` at least 0 and `b` over 0. */
export function wholeTimes(a: Fraction, b: Fraction): number {
  const [parts, of] = [a.parts * b.of, a.of * b.parts]
  return Number((parts + of - 1n) / of)
}

/** The nearest number, for arithmetic that need not be exact. */
export function asNumber({ parts, of }: Fraction): number {
  return Number(parts) / Number(of)
}

/** For a person to read, to two decimal places at most: `1.25`, `3`. */
export function inDecimals(value: Fraction): string {
  return String(Math.round(asNumber(value) * 100) / 100)
}

function lowest(parts: bigint, of: bigint): Fraction {
  let [a, b] = [parts < 0n ? -parts : parts, of]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 1n ? { parts, of } : { parts: parts / a, of: of / a }
}
