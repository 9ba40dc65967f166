import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { sandboxPorts } from '../ports.ts'
import { type Sandbox, startSandbox } from '../server.ts'

const MANIFEST = fileURLToPath(new URL('../../../appPackage/manifest.json', import.meta.url))

export interface TestSandbox extends Sandbox {
  readonly stateFolder: string
  readonly lines: readonly string[]
  origin(name: keyof ReturnType<typeof sandboxPorts>): string
}

/** A whole sandbox on ports of its own, with state in a folder of its own unless one is given. */
export async function startTestSandbox(firstPort: number, folder?: string): Promise<TestSandbox> {
  const ports = sandboxPorts(firstPort)
  const stateFolder = folder ?? mkdtempSync(join(tmpdir(), 'sandbox-'))
  const lines: string[] = []
  const sandbox = await startSandbox({
    ports,
    stateFolder,
    clientFolder: join(stateFolder, 'client'),
    manifestPath: MANIFEST,
    log: (line) => lines.push(line),
  })
  return { ...sandbox, stateFolder, lines, origin: (name) => `http://localhost:${ports[name]}` }
}

export function forget({ stateFolder }: TestSandbox): void {
  rmSync(stateFolder, { recursive: true, force: true })
}
