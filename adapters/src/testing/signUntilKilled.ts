import path from 'node:path'

import { amara } from '@ect/domain/testing/stonebeck.ts'
import { type SignPorts, signReport } from '@ect/usecases/signReport.ts'

import { openKeyFile } from '../sealing/localKey.ts'
import { recordStores } from '../store/recordStores.ts'
import { openSqliteStore } from '../store/sqliteStore.ts'
import { pressOn, signPorts } from './signing.ts'

/**
 * Run as a process of its own: Amara signs the review that is named, and the process is killed at
 * the point that is named. When it lives to tell, it prints the answer.
 */
const [folder = '', id = '', point = ''] = process.argv.slice(2)
const stores = recordStores(openSqliteStore(path.join(folder, 'records.sqlite')))
const ports = signPorts(stores, await openKeyFile(path.join(folder, 'seal.pem')))

const answer = await signReport(dyingAt(point), amara, pressOn(id))
dieIf(point === 'before the answer')
process.stdout.write(JSON.stringify(answer))

function dyingAt(moment: string): SignPorts {
  return {
    ...ports,
    reports: {
      ...stores.reports,
      async replace(report, version) {
        dieIf(moment === 'before the write')
        const stored = await stores.reports.replace(report, version)
        dieIf(moment === 'after the write')
        return stored
      },
    },
  }
}

/** As a power cut: nothing that is under way comes to its end. */
function dieIf(isTime: boolean): void {
  if (isTime) process.kill(process.pid, 'SIGKILL')
}
