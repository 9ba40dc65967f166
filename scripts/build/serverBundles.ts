import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { FONT_NAMES, sourceSans } from '@ect/adapters/documents/fonts.ts'
import { build } from 'esbuild'

/** Packages that are CommonJS inside ask for `require`. */
const REQUIRE = [
  "import { createRequire as requireOf } from 'node:module'",
  'const require = requireOf(import.meta.url)',
].join('\n')

/** The Functions app: its entry, the thread that makes documents with its type, and the host's settings. */
export async function apiBundle(root: string): Promise<void> {
  const folder = path.join(root, 'api', 'dist')
  await bundle(root, folder, {
    functions: 'api/src/functions.ts',
    pdfWorker: 'adapters/src/documents/pdfWorker.ts',
  })
  const { regular, bold } = sourceSans()
  copyFileSync(regular, path.join(folder, FONT_NAMES.regular))
  copyFileSync(bold, path.join(folder, FONT_NAMES.bold))
  copyFileSync(path.join(root, 'api', 'host.json'), path.join(folder, 'host.json'))
  write(folder, 'package.json', { type: 'module', main: 'functions.mjs' })
}

/** The bot: one file, which App Service starts as `node server.mjs`. */
export async function botBundle(root: string): Promise<void> {
  const folder = path.join(root, 'bot', 'dist')
  await bundle(root, folder, { server: 'bot/src/main.ts' })
  write(folder, 'package.json', { type: 'module', scripts: { start: 'node server.mjs' } })
}

async function bundle(
  root: string,
  outdir: string,
  entryPoints: Record<string, string>,
): Promise<void> {
  rmSync(outdir, { recursive: true, force: true })
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    // The Functions worker provides the first itself; restify does well without the second.
    external: ['@azure/functions-core', 'dtrace-provider'],
    banner: { js: REQUIRE },
    define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' },
    logLevel: 'error',
  })
}

function write(folder: string, name: string, content: object): void {
  writeFileSync(path.join(folder, name), `${JSON.stringify(content, null, 2)}\n`)
}
