import { describe, jest } from '@jest/globals'

import { apiPromises } from './testing/apiPromises.ts'
import { inCosmos, inSqlite, onLocalHost, runningApi } from './testing/runningApi.ts'

jest.setTimeout(20_000)

describe('the API on one machine, with its records in SQLite', () => {
  apiPromises(() => runningApi(onLocalHost, inSqlite))
})

describe('the API on one machine, with its records in Cosmos DB', () => {
  apiPromises(() => runningApi(onLocalHost, inCosmos))
})
