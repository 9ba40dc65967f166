import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { origin, type SandboxPorts } from '../ports.ts'
import { type Sandbox, startSandbox } from '../server.ts'
import { freePorts } from './freePorts.ts'

const MANIFEST = fileURLToPath(new URL('../../../appPackage/manifest.json', import.meta.url))

export interface TestSandbox extends Sandbox {
  readonly ports: SandboxPorts
  readonly stateFolder: string
  origin(name: keyof SandboxPorts): string
}

/** A whole sandbox, on ports and with state of its own unless an earlier one's are given. */
export async function startTestSandbox({
  ports,
  stateFolder = mkdtempSync(join(tmpdir(), 'sandbox-')),
}: Partial<Pick<TestSandbox, 'ports' | 'stateFolder'>> = {}): Promise<TestSandbox> {
  const used = ports ?? (await freePorts())
  const sandbox = await startSandbox({
    ports: used,
    stateFolder,
    clientFolder: join(stateFolder, 'client'),
    manifestPath: MANIFEST,
    log: (line) => process.stderr.write(`${line}\n`),
  })
  return { ...sandbox, ports: used, stateFolder, origin: (name) => origin(used[name]) }
}

export async function restarted(sandbox: TestSandbox): Promise<TestSandbox> {
  await sandbox.stop()
  return startTestSandbox({ ports: sandbox.ports, stateFolder: sandbox.stateFolder })
}

export function forget({ stateFolder }: TestSandbox): void {
  rmSync(stateFolder, { recursive: true, force: true })
}
