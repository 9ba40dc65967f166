/** `npm run timeline -- case.json [--table]`: the dates of one induction, and why they are these. */
import { parseArgs } from 'node:util'

import { CaseFault, readCase } from './timeline/readCase.ts'
import { tableOf } from './timeline/table.ts'
import { timelineOf } from './timeline/timelineOf.ts'

const USAGE = 'Usage: npm run timeline -- <case.json> [--table]'

try {
  const { file, asTable } = readArguments()
  const timeline = timelineOf(readCase(file))
  process.stdout.write(`${asTable ? tableOf(timeline) : JSON.stringify(timeline, null, 2)}\n`)
} catch (thrown) {
  if (!(thrown instanceof CaseFault)) throw thrown
  process.stderr.write(`${thrown.message}\n`)
  process.exitCode = 2
}

function readArguments(): { readonly file: string; readonly asTable: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { table: { type: 'boolean', default: false } },
    })
    const [file, ...others] = positionals
    if (file === undefined || others.length > 0) throw new CaseFault(USAGE)
    return { file, asTable: values.table }
  } catch {
    throw new CaseFault(USAGE)
  }
}
