import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { argv, env, stderr, stdout } from 'node:process'
import { parseArgs, parseEnv } from 'node:util'

import { appPackage } from './appPackage.ts'
import { reproducibleZip } from './reproducibleZip.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** `npm run package -- --env <name>`: the zip that a Teams administrator uploads. */
async function packageApp(): Promise<void> {
  const environment = chosenEnvironment()
  const envFile = `env/.env.${environment}`
  if (!existsSync(join(ROOT, envFile))) {
    throw new Error(`there is no ${envFile}; infra/README.md says what stands in one.`)
  }
  const files = await appPackage({
    manifest: readFileSync(join(ROOT, 'appPackage/manifest.json'), 'utf8'),
    variables: { ...parseEnv(readFileSync(join(ROOT, envFile), 'utf8')), ...env },
    readIcon: (name) => readFileSync(join(ROOT, 'appPackage', name)),
  })
  const zip = `appPackage/build/appPackage.${environment}.zip`
  mkdirSync(join(ROOT, 'appPackage/build'), { recursive: true })
  writeFileSync(join(ROOT, zip), reproducibleZip(files))
  const contents = [...files].map(([name, { length }]) => `  ${name} (${length} bytes)`)
  stdout.write([zip, ...contents, ''].join('\n'))
}

function chosenEnvironment(): string {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { env: { type: 'string', default: 'dev' } },
  })
  if (!/^[\w-]+$/.test(values.env)) throw new Error(`${values.env} is not an environment's name.`)
  return values.env
}

try {
  await packageApp()
} catch (thrown) {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  stderr.write(`No package was made: ${reason}\n`)
  process.exitCode = 1
}
