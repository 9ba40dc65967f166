import { createServer } from 'node:http'
import { expect, test } from '@jest/globals'

import { forget, startTestSandbox } from './testing/testSandbox.ts'

test('a port that is taken stops the start with nothing left running', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(6200, '127.0.0.1', resolve))
  await expect(startTestSandbox(6200)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await new Promise<void>((resolve) => void other.close(() => resolve()))

  const sandbox = await startTestSandbox(6200)
  await sandbox.stop()
  await expect(fetch(sandbox.origin('client'))).rejects.toThrow('fetch failed')
  forget(sandbox)
})
