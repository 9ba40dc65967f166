import { memoryStores } from '@ect/usecases/testing/memoryStores.ts'
import { describe } from '@jest/globals'

import { storePromises } from './storePromises.ts'

describe('the memory in which use cases are tested', () => {
  storePromises(async () => memoryStores())
})
