import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { build } from 'vite'

interface BrowserBuild {
  readonly name: string
  readonly config: string
  readonly output: string
  /** A change in any of these files makes the build stale. */
  readonly sources: readonly string[]
}

const LOCK = 'package-lock.json'

const BUILDS: readonly BrowserBuild[] = [
  {
    name: 'the tab',
    config: 'tab/vite.config.ts',
    output: 'tab/dist',
    sources: [
      'tab/{src,public}/**/*',
      'tab/*.{ts,html,json}',
      '{domain,contract}/src/**/*.ts',
      LOCK,
    ],
  },
  {
    name: "the sandbox's client",
    config: 'sandbox/vite.config.ts',
    output: 'sandbox/dist/client',
    sources: [
      'sandbox/src/{client,teams}/**/*',
      'sandbox/vite.config.ts',
      'appPackage/color.svg',
      LOCK,
    ],
  },
]

/** Builds what runs in a browser, and only what has changed since it was last built. */
export async function buildForBrowsers(root: string, say: (line: string) => void): Promise<void> {
  for (const each of BUILDS) {
    const mark = path.join(root, each.output, '.built-from')
    const fingerprint = fingerprintOf(root, each.sources)
    if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) continue
    say(`Building ${each.name}…`)
    await forProduction(() => build({ configFile: path.join(root, each.config), logLevel: 'warn' }))
    writeFileSync(mark, fingerprint)
  }
}

/** A test says "test" to its whole process, and "production" would hold for every test after it. */
async function forProduction(run: () => Promise<unknown>): Promise<void> {
  const { NODE_ENV } = process.env
  process.env['NODE_ENV'] = 'production'
  try {
    await run()
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = NODE_ENV
  }
}

function fingerprintOf(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256')
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
  for (const file of files
    .filter((entry) => entry.isFile())
    .map(pathOf)
    .toSorted()) {
    hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function pathOf({ parentPath, name }: { parentPath: string; name: string }): string {
  return path.join(parentPath, name)
}
