import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, stderr, stdout } from 'node:process'

import { reproducibleZip } from './reproducibleZip.ts'

/** `zipFolder.ts <folder> <zip>`: packs a built folder for a deployment that takes a zip. */
function zipFolder(folder: string, zip: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))] as const)
  mkdirSync(dirname(zip), { recursive: true })
  writeFileSync(zip, reproducibleZip(new Map(files)))
  stdout.write(`${zip}: ${files.length} files of ${folder}\n`)
}

const [folder, zip] = argv.slice(2)
if (folder && zip) zipFolder(folder, zip)
else {
  stderr.write('Say which folder to pack and into which zip.\n')
  process.exitCode = 1
}
