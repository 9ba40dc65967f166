import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { z } from 'zod'

import { ROOT } from './step.ts'

const Results = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  success: z.boolean(),
})

export interface TestRun {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly success: boolean
}

/** Runs Jest with its own output on the screen, and answers what it counted. */
export async function jestRun(...args: readonly string[]): Promise<TestRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'jest-'))
  const outputFile = path.join(folder, 'results.json')
  try {
    await jest('--json', `--outputFile=${outputFile}`, ...args)
    const results = Results.parse(JSON.parse(readFileSync(outputFile, 'utf8')))
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.numPendingTests,
      success: results.success,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Jest loads ES modules as they are with this flag; its JSON goes to the file, its words to stderr. */
function jest(...args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        '--disable-warning=DEP0111',
        path.join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'),
        ...args,
      ],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'], env: process.env },
    )
    child.on('error', reject)
    child.on('close', () => resolve())
  })
}
