/** One thing wrong with what was put in: which field, and a sentence for the person who put it. */
export interface Fault<Code extends string = string> {
  readonly code: Code
  /** A path into what was put in: `contracts[1].startsOn`. */
  readonly field: string
  readonly sentence: string
}
