/**
 * Runs one of our scripts on the Node that this project pins, whatever Node called us. Installs
 * the pinned packages first when they are missing or are not those of the lock file.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.dirname(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname))
const [script, ...rest] = process.argv.slice(2)
const mark = path.join(root, 'node_modules', '.installed-lock')
const pinnedNode = path.join(root, 'node_modules', '.bin', 'node')

install()
const child = spawn(pinnedNode, ['--disable-warning=DEP0111', path.join(root, script), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${path.dirname(pinnedNode)}${path.delimiter}${process.env.PATH}`,
  },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(pinnedNode) && existsSync(mark) && readFileSync(mark, 'utf8') === lock) return
  process.stdout.write('Installing the pinned packages…\n')
  // Not `npm ci`: it refuses a lock file that lacks the binaries of other platforms, and a mirror of
  // the registry may not have them. `--no-save` keeps to the versions of the lock file all the same.
  const { status } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) {
    process.stderr.write('The packages could not be installed: see the lines above.\n')
    process.exit(status ?? 1)
  }
  writeFileSync(mark, lock)
}
