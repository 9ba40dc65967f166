import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { ROOT } from './step.ts'

const RULES = path.join(ROOT, 'docs', 'statute', 'rules.json')
const ROOMS = '{domain,usecases,adapters,tab}/src/**/*.{ts,tsx}'

/** A rule of induction in our words, with the files that keep it and what they do not keep. */
export interface TracedRule {
  readonly rule: string
  readonly says: string
  readonly files: readonly string[]
  /** Why software does not keep it. */
  readonly notOurs?: string
  /** What is not built yet. */
  readonly later?: string
}

type ListedRule = Omit<TracedRule, 'rule' | 'files'>

/**
 * Every rule of `docs/statute/rules.json` with the files whose docstrings carry it, as `@rule R63`.
 *
 * @throws Error when a file keeps a rule that is not listed, or a rule is neither kept nor accounted for
 */
export function ruleTrace(): readonly TracedRule[] {
  const listed: Record<string, ListedRule> = JSON.parse(readFileSync(RULES, 'utf8'))
  const filesOf = filesByRule()
  for (const [rule, [file]] of filesOf) {
    if (!(rule in listed)) throw new Error(`${file} keeps ${rule}, which rules.json does not list`)
  }
  return Object.entries(listed).map(([rule, { says, notOurs, later }]) => {
    const files = filesOf.get(rule) ?? []
    if (files.length === 0 && notOurs === undefined && later === undefined) {
      throw new Error(`${rule} is in no file, and rules.json does not say why`)
    }
    return {
      rule,
      says,
      files,
      ...(notOurs === undefined ? {} : { notOurs }),
      ...(later === undefined ? {} : { later }),
    }
  })
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
