import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

import { chatOf } from './testing/askClient.ts'
import { startTestSandbox } from './testing/testSandbox.ts'

const PROGRAM = fileURLToPath(new URL('./testing/runSandbox.ts', import.meta.url))
const CLIENT = 'http://localhost:6220/sandbox'

test('what Teams has taken is still there after it was killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const killed = await started(folder)
  const state = await fetch(`${CLIENT}/amara.whitcombe/state`)
  const { chats } = JSON.parse(await state.text())
  await send('amara.whitcombe/messages', { conversationId: chats[0].conversationId, text: 'tasks' })
  await send('clock', { day: '2026-12-18' })
  killed.kill('SIGKILL')
  await once(killed, 'exit')

  const sandbox = await startTestSandbox(6220, folder)
  expect(chatOf(sandbox, 'amara.whitcombe').messages).toMatchObject([{ from: 'me', text: 'tasks' }])
  expect(sandbox.clock.today()).toBe('2026-12-18')
  await sandbox.stop()
  rmSync(folder, { recursive: true })
})

async function started(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [PROGRAM, '6220', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  })
  await once(child.stdout, 'data')
  return child
}

async function send(path: string, body: unknown): Promise<void> {
  const response = await fetch(`${CLIENT}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.ok).toBe(true)
}
