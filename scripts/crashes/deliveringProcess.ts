/**
 * A process that sends the waiting cards of a store and dies on the way:
 * `node deliveringProcess.ts <sqlite file> <where cards go> <where it dies>`.
 */
import { kill, pid } from 'node:process'

import { openStore } from '@ect/adapters/store/openStore.ts'
import { recordStores } from '@ect/adapters/store/recordStores.ts'

import { CRASH_POINTS } from './crashPoints.ts'
import { deliverTo } from './deliverTo.ts'

const [file = '', teams = '', named = ''] = process.argv.slice(2)
const dies = CRASH_POINTS.find((point) => point === named)
const stores = recordStores(await openStore({ SQLITE_FILE: file }))
const die = () => kill(pid, 'SIGKILL')

await deliverTo(teams, {
  ...stores,
  people: {
    ...stores.people,
    // What a card says of its person is read right before it is sent.
    async get(id) {
      if (dies === 'before it is sent') die()
      return stores.people.get(id)
    },
  },
  reports: {
    ...stores.reports,
    async replace(report, version) {
      if (dies === 'after it is sent, before that is written down') die()
      return stores.reports.replace(report, version)
    },
  },
})
