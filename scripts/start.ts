/** `npm start`: builds what is stale, seeds, starts everything and prints one address. */
import { rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { FORM_SETS } from '@ect/domain/forms/formSets.ts'
import { FIRST_PORT, sandboxPorts } from '@ect/sandbox/ports.ts'

import { buildForBrowsers } from './build/browserBuilds.ts'
import { DEMO_FORM_SET } from './demo/demoPlaces.ts'
import { startDemo } from './demo/startDemo.ts'

const root = path.dirname(import.meta.dirname)
const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    port: { type: 'string', default: String(FIRST_PORT) },
    forms: { type: 'string', default: DEMO_FORM_SET },
    folder: { type: 'string', default: path.join(root, '.sandbox') },
  },
})

const firstPort = Number(values.port)
if (!Number.isInteger(firstPort) || firstPort < 1024 || firstPort > 65_000) {
  process.stderr.write(`--port takes the first of seven free ports, such as ${FIRST_PORT}.\n`)
  process.exit(2)
}
const formSet = FORM_SETS.find(({ id }) => id === values.forms)
if (!formSet) {
  process.stderr.write(`--forms takes one of ${FORM_SETS.map(({ id }) => id).join(', ')}.\n`)
  process.exit(2)
}
const folder = path.resolve(values.folder)
if (values.fresh) rmSync(folder, { recursive: true, force: true })

const say = (line: string) => void process.stdout.write(`${line}\n`)
await buildForBrowsers(root, say)
const demo = await startDemo({
  ports: sandboxPorts(firstPort),
  folder,
  root,
  env: process.env,
  formSet: formSet.id,
}).catch(explain)
say(
  `\nECT Induction is ready: ${demo.address}\nStop with Ctrl+C; everything is kept. Begin again with: npm start -- --fresh`,
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void demo.stop().finally(() => process.exit(0))
  })
}

function explain(thrown: unknown): never {
  if (isPortTaken(thrown)) {
    process.stderr.write(
      `Port ${thrown.port} is taken. Stop what uses it, or choose others: npm start -- --port 5200\n`,
    )
    process.exit(1)
  }
  throw thrown
}

function isPortTaken(thrown: unknown): thrown is { code: string; port: number } {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    thrown.code === 'EADDRINUSE' &&
    'port' in thrown
  )
}
