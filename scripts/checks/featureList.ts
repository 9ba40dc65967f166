/** How a row stands: as asked, in a way of our own, not yet, or never. */
export const FEATURE_STATES = ['works', 'better', 'later', 'not ours'] as const
export type FeatureState = (typeof FEATURE_STATES)[number]

/** A test by its file and by words of its own name. */
export interface NamedTest {
  readonly file: string
  readonly sentence: string
}

/** One row of `docs/features.md`. */
export interface Feature {
  readonly id: string
  /** The heading that it stands under, such as `E. Progress review`. */
  readonly section: string
  /** `undefined` when it begins with no word that we know. */
  readonly state: FeatureState | undefined
  /** What is said after the state: what we do instead, or why not. */
  readonly says: string
  readonly tests: readonly NamedTest[]
  /** What stands in the last cell and names no test. */
  readonly unreadable: readonly string[]
}

/** One row of the table of counts: `rows` first, then one number for each state. */
export interface Counted {
  readonly section: string
  readonly counts: readonly number[]
}

export interface FeatureList {
  /** The number of rows that the file itself states. */
  readonly stated: number | undefined
  readonly counted: readonly Counted[]
  readonly features: readonly Feature[]
}

/** Reads `docs/features.md`: its table of counts, and one table of rows under each section. */
export function featureList(text: string): FeatureList {
  let section = ''
  const counted: Counted[] = []
  const features: Feature[] = []
  for (const line of text.split('\n')) {
    section = /^## (.+)$/.exec(line)?.[1] ?? section
    const cells = cellsOf(line)
    const [first = ''] = cells
    if (/^F\d+$/.test(first)) features.push(featureOf(section, cells))
    else if (section === '' && cells.slice(1).some((cell) => /^\d+$/.test(cell)))
      counted.push({ section: first, counts: cells.slice(1).map(Number) })
  }
  const stated = /\b(\d+) rows, F001 to F\d{3}\b/.exec(text)?.[1]
  return { stated: stated === undefined ? undefined : Number(stated), counted, features }
}

function featureOf(section: string, cells: readonly string[]): Feature {
  const [id = '', , today = '', shownBy = ''] = cells
  const [, word, says = ''] = /^\*{0,2}([a-z ]+?)\*{0,2}(?:: (.+))?$/.exec(today) ?? []
  const named = shownBy === '' ? [] : shownBy.split('<br>').map((item) => item.trim())
  const tests = named.map(testNamed)
  return {
    id,
    section,
    state: FEATURE_STATES.find((state) => state === word),
    says,
    tests: tests.filter((test) => test !== undefined),
    unreadable: named.filter((_, n) => tests[n] === undefined),
  }
}

/** `` `domain/src/access.test.ts`: who may do what, and when `` */
function testNamed(item: string): NamedTest | undefined {
  const [, file, sentence] = /^`([^`]+)`: (.+)$/.exec(item) ?? []
  return file === undefined || sentence === undefined ? undefined : { file, sentence }
}

function cellsOf(line: string): readonly string[] {
  const cells = line.split(/(?<!\\)\|/).slice(1, -1)
  return cells.map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'))
}
