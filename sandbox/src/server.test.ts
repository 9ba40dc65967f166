import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

import { freePorts } from './testing/freePorts.ts'
import { forget, startTestSandbox } from './testing/testSandbox.ts'

test('a port that is taken stops the start with nothing left running', async () => {
  const ports = await freePorts()
  const stateFolder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const other = createServer().listen(ports.client, '127.0.0.1')
  await once(other, 'listening')
  await expect(startTestSandbox({ ports, stateFolder })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
  await once(other.close(), 'close')

  const sandbox = await startTestSandbox({ ports, stateFolder })
  await sandbox.stop()
  await expect(fetch(sandbox.origin('client'))).rejects.toThrow('fetch failed')
  forget(sandbox)
})
