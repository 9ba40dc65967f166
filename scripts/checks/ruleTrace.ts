import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { ROOT } from './step.ts'

const RULES = path.join(ROOT, 'docs', 'statute', 'rules.json')
const ROOMS = '{domain,usecases,adapters,tab}/src/**/*.{ts,tsx}'

/** A rule of induction in our words, and where it stands. */
export interface TracedRule {
  readonly rule: string
  readonly says: string
  readonly files: readonly string[]
  /** Why no file keeps it, or what those that do leave out. */
  readonly because?: string
}

interface ListedRule {
  readonly says: string
  /** Why software does not keep it. */
  readonly notOurs?: string
  /** Why nothing of it is built yet. */
  readonly later?: string
  /** What is not built of a rule that is kept in part. */
  readonly missing?: string
}

/**
 * Every rule of `docs/statute/rules.json` with the files whose docstrings carry it, as `@rule R63`.
 *
 * @throws Error when a file keeps a rule that is not listed, not ours or put off, or when a rule is
 *   neither kept nor accounted for
 */
export function ruleTrace(): readonly TracedRule[] {
  const listed: Record<string, ListedRule> = JSON.parse(readFileSync(RULES, 'utf8'))
  const filesOf = filesByRule()
  for (const [rule, [file]] of filesOf) {
    if (!(rule in listed)) throw new Error(`${file} keeps ${rule}, which rules.json does not list`)
  }
  return Object.entries(listed).map(([rule, entry]) => {
    const files = filesOf.get(rule) ?? []
    const because = files.length === 0 ? whyInNoFile(rule, entry) : whatIsLeftOut(rule, entry)
    return { rule, says: entry.says, files, ...(because === undefined ? {} : { because }) }
  })
}

function whyInNoFile(rule: string, { notOurs, later }: ListedRule): string {
  if (notOurs !== undefined) return `not ours: ${notOurs}`
  if (later !== undefined) return `later: ${later}`
  throw new Error(`${rule} is in no file, and rules.json does not say why`)
}

function whatIsLeftOut(rule: string, { notOurs, later, missing }: ListedRule): string | undefined {
  if (notOurs !== undefined)
    throw new Error(`${rule} is in a file, but rules.json calls it not ours`)
  if (later !== undefined) throw new Error(`${rule} is in a file, but rules.json puts it off`)
  return missing === undefined ? undefined : `missing: ${missing}`
}

function filesByRule(): ReadonlyMap<string, readonly string[]> {
  const filesOf = new Map<string, string[]>()
  const files = globSync(ROOMS, { cwd: ROOT }).filter((file) => !file.includes('.test.'))
  for (const file of files.toSorted()) {
    for (const rule of keptIn(readFileSync(path.join(ROOT, file), 'utf8'))) {
      filesOf.set(rule, [...(filesOf.get(rule) ?? []), file])
    }
  }
  return filesOf
}

/** `@rule R63` and `@rule R32, R33`, each once. */
function keptIn(text: string): ReadonlySet<string> {
  const tags = [...text.matchAll(/@rule ([^\n*]*)/g)]
  return new Set(tags.flatMap(([, rules = '']) => rules.match(/\bR\d+\b/g) ?? []))
}
