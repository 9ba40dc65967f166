import { expect, test } from '@jest/globals'

import { REFUSALS } from './refusal.ts'

/** Where they are thrown, what is wrong and what to do about it goes with them. */
const ALWAYS_WITH_FAULTS: readonly string[] = [
  'too-early',
  'answers-incomplete',
  'answer-not-valid',
  'induction-not-valid',
  'document-not-valid',
  'settings-not-valid',
  'file-refused',
]

test.each(Object.entries(REFUSALS).filter(([code]) => !ALWAYS_WITH_FAULTS.includes(code)))(
  '%s says what to do: “%s”',
  (_, sentence) => {
    const last = sentence.split(/[.;:,] |[.]$/u).findLast((part) => part !== '')
    expect(last).toMatch(WHAT_TO_DO)
  },
)

/** What someone can do, that there is nothing to do, or that time will do it. */
const WHAT_TO_DO =
  /^(and )?(ask|choose|open|read|then|sign|send|write|attach|wait|try|what waits|there is nothing)\b|then decide|again( soon)?$/iu
