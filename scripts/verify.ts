/**
 * `npm run verify -- <file.pdf> [--records <sqlite file>] [--key <pem file>]`: whether the seal of a
 * signed copy holds, and whether the copy is what the records hold. Exits with 0 when all holds, 1
 * when something does not, 2 when it cannot be told.
 */
import { createPublicKey } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import type { DocumentStore } from '@ect/adapters/store/documentStore.ts'
import { openSqliteStore } from '@ect/adapters/store/sqliteStore.ts'

import { type Finding, verifyCopy } from './verify/verifyCopy.ts'

const USAGE = 'Usage: npm run verify -- <file.pdf> [--records <sqlite file>] [--key <pem file>]'
/** What the sandbox calls its key, beside its records. */
const KEY_BESIDE_RECORDS = 'seal-key.pem'

interface Question {
  readonly file: string
  readonly records: string | undefined
  readonly key: string | undefined
}

/** What was asked cannot be answered, as a sentence. */
class QuestionFault extends Error {}

try {
  const findings = await answer(readArguments())
  for (const { holds, sentence } of findings) {
    process.stdout.write(`${holds ? 'Holds.        ' : 'Does not hold.'} ${sentence}\n`)
  }
  process.exitCode = findings.every(({ holds }) => holds) ? 0 : 1
} catch (thrown) {
  if (!(thrown instanceof QuestionFault)) throw thrown
  process.stderr.write(`${thrown.message}\n`)
  process.exitCode = 2
}

function readArguments(): Question {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { records: { type: 'string' }, key: { type: 'string' } },
    })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new QuestionFault(USAGE)
    return { file, records: values.records, key: values.key ?? keyBeside(values.records) }
  } catch {
    throw new QuestionFault(USAGE)
  }
}

function keyBeside(records: string | undefined): string | undefined {
  if (records === undefined) return undefined
  const file = path.join(path.dirname(records), KEY_BESIDE_RECORDS)
  return existsSync(file) ? file : undefined
}

async function answer({ file, records, key }: Question): Promise<readonly Finding[]> {
  const pdf = opened(file, 'cannot be read', (name) => readFileSync(name))
  const publicKey = opened(key, 'holds no key', (name) => createPublicKey(readFileSync(name)))
  const store = opened(records, 'holds no records', openExisting)
  const findings = await verifyCopy({
    pdf,
    ...(publicKey && { key: publicKey }),
    ...(store && { records: store }),
  })
  await store?.close()
  return findings
}

/** Opening what is not there would make it. */
function openExisting(file: string): DocumentStore {
  if (!existsSync(file)) throw new QuestionFault(file)
  return openSqliteStore(file)
}

function opened<T>(file: string, otherwise: string, open: (file: string) => T): T
function opened<T>(
  file: string | undefined,
  otherwise: string,
  open: (file: string) => T,
): T | undefined
function opened<T>(
  file: string | undefined,
  otherwise: string,
  open: (file: string) => T,
): T | undefined {
  if (file === undefined) return undefined
  try {
    return open(file)
  } catch {
    throw new QuestionFault(`${file} ${otherwise}.`)
  }
}
