import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { env } from 'node:process'

import { featureFaults } from './featureFaults.ts'
import { featureList } from './featureList.ts'
import { type Outcome, ROOT } from './step.ts'

const LIST = 'docs/features.md'
const SHARED = env['SHARED_FOLDER'] ?? path.resolve(ROOT, '../shared')

/** Fails when a row of `docs/features.md` is missing, or names a test that does not exist. */
export async function featureTests(): Promise<Outcome> {
  const asked = askedFeatures(path.join(SHARED, 'domain', 'FEATURES.md'))
  const faults = featureFaults(featureList(readFileSync(path.join(ROOT, LIST), 'utf8')), {
    ...(asked && { asked }),
    read: textOf,
  })
  return {
    passed: faults.length === 0,
    output: faults.map((fault) => `${LIST}: ${fault}`).join('\n'),
  }
}

/** The customer's own list is not ours to commit: it stands beside the checkout, or not at all. */
function askedFeatures(file: string): readonly string[] | undefined {
  if (!existsSync(file)) return undefined
  const rows = readFileSync(file, 'utf8').matchAll(/^\| (F\d{3}) \|/gm)
  return [...rows].flatMap(([, id]) => id ?? [])
}

function textOf(file: string): string | undefined {
  const found = path.join(ROOT, file)
  return existsSync(found) ? readFileSync(found, 'utf8') : undefined
}
