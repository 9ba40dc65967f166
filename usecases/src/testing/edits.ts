import { shownQuestions } from '@ect/domain/forms/shownQuestions.ts'
import { type Report, REPORT_EVENTS } from '@ect/domain/report/report.ts'
import { SIGNATORIES, SIGNING_PLACES } from '@ect/domain/report/signature.ts'
import { REPORT_KINDS, WHICH_ASSESSMENT } from '@ect/domain/schedule/reportDates.ts'
import { type Arbitrary, constantFrom, integer, string } from 'fast-check'

export type Path = readonly (string | number)[]
type Leaf = string | number | boolean

/** Every single value that the signatures and the seal of a report vouch for. */
export function coveredPaths(report: Report): readonly Path[] {
  const whole: readonly (keyof Report)[] = [
    ...(['appropriateBodyId', 'id', 'kind', 'assessment', 'period', 'people', 'facts'] as const),
    'signingOrder',
    'sealedHead',
  ]
  const lastSigned = report.versions.findLast(({ signatures }) => signatures.length > 0)
  const events = lastSigned?.signatures.at(-1)?.story?.events ?? 0
  const story = storyOf(report, { events, until: lastSigned?.number ?? 0 })
  const versions = report.versions.flatMap(
    ({ number, answers, ectAnswers, headAnswers, amends, signatures }, index) =>
      signatures.length === 0
        ? []
        : leavesOf({ number, answers, ectAnswers, headAnswers, amends, signatures }, [
            'versions',
            index,
          ]),
  )
  return [
    ...whole.flatMap((key) => leavesOf(report[key], [key])),
    ...versions,
    ...story,
    ...readPathsOfForm(report),
  ]
}

/** What had happened when the last signature was given, with the reasons that people wrote. */
function storyOf(
  { history, versions }: Report,
  { events, until }: { readonly events: number; readonly until: number },
): readonly Path[] {
  return [
    ...leavesOf(history.slice(0, events), ['history']),
    ...versions.flatMap(({ number, sharedAt, query, notSigned, returned }, index) =>
      number < until ? leavesOf({ sharedAt, query, notSigned, returned }, ['versions', index]) : [],
    ),
  ]
}

/** What a reader sees of the form: titles, the questions that are asked, the choices taken. */
function readPathsOfForm({ form, versions }: Report): readonly Path[] {
  const last = versions.at(-1)
  const given = { ...last?.answers, ...last?.ectAnswers, ...last?.headAnswers }
  const ofSections = form.sections.flatMap((section, index): readonly Path[] => [
    ['form', 'sections', index, 'title'],
    ...shownQuestions(section, given)
      .filter(({ id, kind }) => given[id] !== undefined || kind === 'statement')
      .flatMap((question): readonly Path[] => {
        const path = ['form', 'sections', index, 'questions', section.questions.indexOf(question)]
        const taken =
          'choices' in question
            ? question.choices.findIndex(({ value }) => value === given[question.id])
            : -1
        const label = taken < 0 ? [] : [[...path, 'choices', taken, 'label']]
        return [[...path, 'id'], [...path, 'wording'], ...label]
      }),
  ])
  return [['form', 'id'], ['form', 'version'], ['form', 'title'], ...ofSections]
}

function leavesOf(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  kind: REPORT_KINDS,
  assessment: WHICH_ASSESSMENT,
  signatory: SIGNATORIES,
  signingOrder: SIGNATORIES,
  place: SIGNING_PLACES,
  event: REPORT_EVENTS,
}

/** Anything else that the store would take in this place. */
export function otherThan(path: Path, value: Leaf): Arbitrary<Leaf> {
  if (typeof value === 'boolean') return constantFrom(!value)
  if (typeof value === 'number') return integer().filter((other) => other !== value)
  const allowed = ONE_OF[String(path.at(-1))] ?? ONE_OF[String(path[0])]
  const others: Arbitrary<string> = allowed ? constantFrom(...allowed) : string()
  return others.filter((other) => other !== value)
}

/** The value at a path of a document as it is stored. */
export function valueAt(document: unknown, path: Path): Leaf {
  const found = path.reduce<unknown>((inside, key) => Reflect.get(Object(inside), key), document)
  if (typeof found === 'object' || found === undefined) throw new RangeError(path.join('.'))
  return JSON.parse(JSON.stringify(found))
}

/** A document with one value changed, and all else as it was. */
export function edited<T>(document: T, path: Path, value: Leaf): T
export function edited(document: unknown, [key, ...rest]: Path, value: Leaf): unknown {
  if (key === undefined) return value
  const inner = edited<unknown>(Reflect.get(Object(document), key), rest, value)
  return Array.isArray(document)
    ? document.with(Number(key), inner)
    : { ...Object(document), [key]: inner }
}
