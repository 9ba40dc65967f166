import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

import { chatOf } from './testing/askClient.ts'
import { forget, startTestSandbox } from './testing/testSandbox.ts'

const PROGRAM = fileURLToPath(new URL('./testing/runSandbox.ts', import.meta.url))

test('what Teams has taken is still there after it was killed', async () => {
  const stateFolder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const { killed, client } = await started(stateFolder)
  const state = await fetch(`${client}/sandbox/amara.whitcombe/state`)
  const { conversationId } = JSON.parse(await state.text()).chats[0]
  await send(`${client}/sandbox/amara.whitcombe/messages`, { conversationId, text: 'tasks' })
  await send(`${client}/sandbox/clock`, { day: '2026-12-18' })
  killed.kill('SIGKILL')
  await once(killed, 'exit')

  const sandbox = await startTestSandbox({ stateFolder })
  expect(chatOf(sandbox, 'amara.whitcombe').messages).toMatchObject([{ from: 'me', text: 'tasks' }])
  expect(sandbox.clock.today()).toBe('2026-12-18')
  await sandbox.stop()
  forget(sandbox)
}, 15_000)

async function started(
  stateFolder: string,
): Promise<{ readonly killed: ChildProcess; readonly client: string }> {
  const killed = spawn(process.execPath, [PROGRAM, stateFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  })
  const [said] = await once(killed.stdout, 'data')
  return { killed, client: String(said).trim() }
}

async function send(address: string, body: unknown): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.ok).toBe(true)
}
