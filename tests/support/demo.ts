import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const READY_WITHIN_MILLISECONDS = 60_000

export interface DemoSettings {
  /** The first of seven ports. */
  readonly port: number
  readonly store?: 'sqlite' | 'cosmos'
  /** The forms that the appropriate body asks; `ratings` unless others are named. */
  readonly forms?: string
}

/** The product with its sandbox, in a process of its own, as `npm start` runs it. */
export interface Demo {
  readonly address: string
  readonly apiOrigin: string
  readonly graphOrigin: string
  /** As a power cut would: nothing is told, nothing is tidied. */
  kill(): Promise<void>
  start(): Promise<void>
  /** Ends it and removes what it kept. */
  remove(): Promise<void>
}

export async function startDemo({
  port,
  store = 'sqlite',
  forms = 'ratings',
}: DemoSettings): Promise<Demo> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ect-demo-'))
  let child: ChildProcess | undefined

  const start = async () => {
    child = spawn(
      process.execPath,
      [
        '--disable-warning=DEP0111',
        path.join(ROOT, 'scripts', 'start.ts'),
        '--port',
        String(port),
        '--folder',
        folder,
        '--forms',
        forms,
      ],
      { cwd: ROOT, env: { ...process.env, STORE: store }, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await ready(child)
  }
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
  }

  await start()
  return {
    address: `http://localhost:${port}`,
    apiOrigin: `http://localhost:${port + 2}`,
    graphOrigin: `http://localhost:${port + 4}`,
    start,
    kill: () => end('SIGKILL'),
    async remove() {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits for the line that a person waits for. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(
      () => reject(new Error(`not ready in time; it said: ${said}`)),
      READY_WITHIN_MILLISECONDS,
    )
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (!said.includes('is ready: http')) return
      clearTimeout(late)
      resolve()
    })
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`it ended with ${code}; it said: ${said}`))
    })
  })
}
