import { existsSync } from 'node:fs'
import path from 'node:path'

import { type Outcome, program, ROOT } from './step.ts'

const ROOMS = [
  'domain',
  'usecases',
  'contract',
  'adapters',
  'api',
  'bot',
  'tab',
  'sandbox',
  'tests',
]

/** Which room imports which, against `.dependency-cruiser.mjs`. */
export async function arrows(): Promise<Outcome> {
  const rooms = ROOMS.filter((room) => existsSync(path.join(ROOT, room)))
  const outcome = await program('depcruise', ...rooms, '--config', '.dependency-cruiser.mjs')
  const modules = Number(/(\d+) modules/.exec(outcome.output)?.[1] ?? 0)
  // With a parser that it cannot load, dependency-cruiser reads nothing and passes.
  return modules > 0 ? outcome : { passed: false, output: `no module was read\n${outcome.output}` }
}
