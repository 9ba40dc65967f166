import { spawn } from 'node:child_process'
import path from 'node:path'

export const ROOT = path.dirname(path.dirname(import.meta.dirname))
const BIN = path.join(ROOT, 'node_modules', '.bin')

export interface Outcome {
  readonly passed: boolean
  /** What to show a person; empty when there is nothing to say. */
  readonly output: string
}

/** One thing that is checked, by name. */
export interface Step {
  readonly name: string
  readonly run: () => Promise<Outcome>
}

/** Runs a program of the project's own packages and keeps what it says. */
export function program(name: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(path.join(BIN, name), args, { cwd: ROOT, env: process.env })
    let output = ''
    const keep = (chunk: Buffer) => (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ passed: false, output: error.message }))
    child.on('close', (code) => resolve({ passed: code === 0, output }))
  })
}

/** Runs steps one after the other, says each, and answers whether all passed. */
export async function runSteps(steps: readonly Step[]): Promise<boolean> {
  let allPassed = true
  for (const { name, run } of steps) {
    const startedAt = performance.now()
    const { passed, output } = await run()
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    process.stdout.write(`${passed ? '✓' : '✗'} ${name} (${seconds} s)\n`)
    if (!passed || output.startsWith('Left out')) process.stdout.write(`${output.trimEnd()}\n`)
    allPassed &&= passed
  }
  return allPassed
}
