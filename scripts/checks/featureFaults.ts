import { type Counted, type Feature, FEATURE_STATES, type FeatureList } from './featureList.ts'

/** What the list is held against. */
export interface FeatureSources {
  /** The ids that were asked for, where the list of what was asked is at hand. */
  readonly asked?: readonly string[]
  /** The text of a file of the repository, or `undefined` when there is none. */
  readonly read: (file: string) => string | undefined
}

/** The total below the counts of all sections. */
const ALL = 'All'

/** A shorter one could stand anywhere in a test file. */
const SHORTEST_SENTENCE = 12

/** One sentence for each fault of `docs/features.md`, naming the row. */
export function featureFaults(list: FeatureList, sources: FeatureSources): readonly string[] {
  return [
    ...idFaults(list, sources.asked),
    ...list.features.flatMap((feature) => [
      ...stateFaults(feature),
      ...testFaults(feature, sources.read),
    ]),
    ...countFaults(list),
  ]
}

function idFaults({ stated, features }: FeatureList, asked?: readonly string[]): readonly string[] {
  if (stated === undefined) return ['The list does not state how many rows it has.']
  const expected =
    asked ?? Array.from({ length: stated }, (_, n) => `F${`${n + 1}`.padStart(3, '0')}`)
  const ids = features.map(({ id }) => id)
  const twice = ids.filter((id, n) => ids.indexOf(id) !== n)
  return [
    ...expected.filter((id) => !ids.includes(id)).map((id) => `${id} is not listed.`),
    ...[...new Set(twice)].map((id) => `${id} is listed more than once.`),
    ...ids
      .filter((id) => !expected.includes(id))
      .map((id) => `${id} is no row that was asked for.`),
    ...(expected.length === stated
      ? []
      : [`The list states ${stated} rows, and ${expected.length} were asked for.`]),
  ]
}

function stateFaults({ id, state, says, tests, unreadable }: Feature): readonly string[] {
  if (state === undefined) return [`${id} has no state: ${FEATURE_STATES.join(', ')}.`]
  const isTrueToday = state === 'works' || state === 'better'
  const faults: string[] = []
  if (says === '' && state !== 'works')
    faults.push(`${id} is "${state}" and does not say how or why.`)
  if (isTrueToday && tests.length === 0) faults.push(`${id} is "${state}" and names no test.`)
  if (!isTrueToday && tests.length > 0) faults.push(`${id} is "${state}" and yet names a test.`)
  return [
    ...faults,
    ...unreadable.map((item) => `${id} names no test and its sentence with "${item}".`),
  ]
}

function testFaults({ id, tests }: Feature, read: FeatureSources['read']): readonly string[] {
  return tests.flatMap(({ file, sentence }) => {
    if (!/\.test\.tsx?$/.test(file)) return [`${id} names ${file}, which is no test file.`]
    const text = read(file)
    if (text === undefined) return [`${id} names ${file}, which does not exist.`]
    if (sentence.length < SHORTEST_SENTENCE)
      return [`${id} names too little of a test: "${sentence}".`]
    return text.includes(sentence)
      ? []
      : [`${id} names a test that ${file} does not have: "${sentence}".`]
  })
}

function countFaults({ counted, features }: FeatureList): readonly string[] {
  const sections = [...new Set(features.map(({ section }) => section))]
  const wanted = [
    ...sections.map((section) =>
      countOf(
        section,
        features.filter((one) => one.section === section),
      ),
    ),
    countOf(ALL, features),
  ]
  return [
    ...wanted.flatMap((want) => countFault(want, counted)),
    ...counted
      .filter((have) => !wanted.some(({ section }) => section === have.section))
      .map(({ section }) => `"${section}" is counted, and there is no such section.`),
  ]
}

function countFault(want: Counted, counted: readonly Counted[]): readonly string[] {
  const have = counted.find(({ section }) => section === want.section)
  const numbers = want.counts.join(', ')
  return have?.counts.join(', ') === numbers ? [] : [`"${want.section}" counts ${numbers}.`]
}

function countOf(section: string, features: readonly Feature[]): Counted {
  const ofState = FEATURE_STATES.map(
    (each) => features.filter(({ state }) => state === each).length,
  )
  return { section, counts: [features.length, ...ofState] }
}
