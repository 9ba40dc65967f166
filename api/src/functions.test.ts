import { describe, jest } from '@jest/globals'

import { apiPromises } from './testing/apiPromises.ts'
import { inSqlite, onFunctionsCore, runningApi } from './testing/runningApi.ts'

jest.setTimeout(30_000)

describe('the functions as they are deployed', () => {
  apiPromises(() => runningApi(onFunctionsCore, inSqlite))
})
