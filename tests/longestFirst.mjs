import Sequencer from '@jest/test-sequencer'

/** Where nothing is known of earlier runs, Jest goes by the size of a file, and these would end alone. */
const LONGEST = ['formsOfEverySet', 'killed']

/** Begins with the journeys that take longest, so that two workers end at the same time. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    // oxlint-disable-next-line unicorn/no-array-sort -- a sequencer's own, which changes nothing
    return [...super.sort(tests)].toSorted((one, other) => rank(one) - rank(other))
  }
}

function rank({ path }) {
  const found = LONGEST.findIndex((name) => path.includes(name))
  return found < 0 ? LONGEST.length : found
}
