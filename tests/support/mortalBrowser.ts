import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { type BrowserContext, chromium } from 'playwright-core'

import { CHROMIUM, FLAGS } from './browser.ts'

/** A browser with a profile on disk, as a person's own is: what it kept outlives its process. */
export interface MortalBrowser {
  start(): Promise<BrowserContext>
  /** As the task manager or a power cut would. */
  kill(): Promise<void>
  remove(): Promise<void>
}

export function mortalBrowser(): MortalBrowser {
  const profile = mkdtempSync(path.join(tmpdir(), 'ect-profile-'))
  let child: ChildProcess | undefined

  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  return {
    async start() {
      const flags = [...FLAGS, '--headless', '--remote-debugging-port=0']
      child = spawn(CHROMIUM, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      const browser = await chromium.connectOverCDP(await debuggingAddress(child))
      const [context] = browser.contexts()
      if (!context) throw new Error('the browser has no window of its own')
      return context
    },
    kill,
    async remove() {
      await kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** It says where it listens once it does. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const [address] = /ws:\/\/\S+/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`it ended with ${code}; it said: ${said}`)))
  })
}
