/**
 * A process that sends what reports have waiting, each up to its point, and then waits to be killed:
 * `node deliveringProcess.ts <sqlite file> <where Microsoft 365 is>`. It says where it has come to.
 */
import { argv, exit } from 'node:process'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'

import { CROSSINGS } from './crashPoints.ts'
import { deliverOne } from './deliverOne.ts'
import { sendersTo } from './senders.ts'
import { stoppingAt } from './stoppingAt.ts'

const [file = '', origin = ''] = argv.slice(2)
// Keeps it there until it is killed, and no longer than whoever started it.
process.on('disconnect', () => exit(1))
const stores = recordStores(await openStore({ SQLITE_FILE: file }))

await Promise.all(
  CROSSINGS.map((crossing) => {
    const { reportId } = crossing
    const stop = () => {
      process.send?.(reportId)
      return new Promise<never>(() => {})
    }
    const ports = { ...stores, ...sendersTo(`${origin}/${reportId}`) }
    return deliverOne(crossing, stoppingAt(crossing, ports, stop))
  }),
)
// Nothing goes on past its point: whoever comes here was not stopped.
exit(1)
