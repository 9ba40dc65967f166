import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { ruleTrace } from './ruleTrace.ts'
import { type Outcome, ROOT } from './step.ts'

const EDITION = 'SG-2024-04'
const PARAGRAPHS = path.join(ROOT, 'docs', 'statute', `${EDITION}.paragraphs.json`)

/** Each paragraph of the guidance with the files that carry it. */
export function statuteTrace(): ReadonlyMap<string, readonly string[]> {
  const paragraphs: Record<string, string> = JSON.parse(readFileSync(PARAGRAPHS, 'utf8'))
  const filesOf = new Map(
    Object.keys(paragraphs).map((paragraph) => [paragraph, new Set<string>()]),
  )
  for (const file of globSync('{domain,usecases}/src/**/*.ts', { cwd: ROOT })) {
    for (const paragraph of citedIn(readFileSync(path.join(ROOT, file), 'utf8'))) {
      const files = filesOf.get(paragraph)
      if (!files) throw new Error(`${file} cites para ${paragraph}, which ${EDITION} does not have`)
      files.add(file)
    }
  }
  return new Map([...filesOf].map(([paragraph, files]) => [paragraph, [...files].toSorted()]))
}

/** `@source SG-2024-04 para 2.28, para 2.53`, and the `source` of a question. */
function citedIn(text: string): readonly string[] {
  const tags = [...text.matchAll(new RegExp(`@source ${EDITION} ([^\\n*]*)`, 'g'))]
  const fromTags = tags.flatMap(([, cited = '']) => [...cited.matchAll(/para (\d+\.\d+)/g)])
  const fromQuestions = [...text.matchAll(/source: '(\d+\.\d+)'/g)]
  return [...fromTags, ...fromQuestions].map(([, paragraph = '']) => paragraph)
}

/** Fails on a paragraph that the guidance does not have, and on a rule that nobody accounts for. */
export async function statuteSources(): Promise<Outcome> {
  try {
    statuteTrace()
    ruleTrace()
    return { passed: true, output: '' }
  } catch (thrown) {
    return { passed: false, output: thrown instanceof Error ? thrown.message : String(thrown) }
  }
}
