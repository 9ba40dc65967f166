/**
 * `npm run replay`: what was tried often enough and is parked. `-- --all` puts all of it back,
 * `-- --report <id>` or `-- --concern <id>` that of one; it is then tried from now on, as if it had
 * never failed.
 * Works on the store that the settings name, else on `--records <sqlite file>`, else on the demo's.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'
import { systemClock } from '@ect/adapters/systemClock.ts'

import { replay } from './replay/replay.ts'

const USAGE =
  'Usage: npm run replay -- [--all | --report <id> | --concern <id>] [--records <sqlite file>]'
const RECORDS_OF_DEMO = '.sandbox/records.sqlite'

const asked = readArguments()
const env = asked && storeSettings(asked.records)
if (asked && env) {
  const store = await openStore(env)
  const ports = { ...recordStores(store), clock: systemClock }
  for (const line of await replay(ports, asked)) process.stdout.write(`${line}\n`)
  await store.close()
} else {
  process.stderr.write(`${asked ? 'There are no records to look into.' : USAGE}\n`)
  process.exitCode = 2
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        all: { type: 'boolean', default: false },
        report: { type: 'string' },
        concern: { type: 'string' },
        records: { type: 'string' },
      },
    })
    const { all, report, concern } = values
    const which = [all || undefined, report, concern].filter((one) => one !== undefined)
    return which.length > 1 ? undefined : values
  } catch {
    return undefined
  }
}

/** Opening what is not there would make it. */
function storeSettings(records: string | undefined): NodeJS.ProcessEnv | undefined {
  const { STORE, SQLITE_FILE } = process.env
  if (records === undefined && (STORE === 'cosmos' || SQLITE_FILE !== undefined)) return process.env
  const file = records ?? RECORDS_OF_DEMO
  return existsSync(file) ? { STORE: 'sqlite', SQLITE_FILE: file } : undefined
}
