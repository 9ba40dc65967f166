import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { z } from 'zod'

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    src: z.string().optional(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).optional(),
    dynamicImports: z.array(z.string()).optional(),
  }),
)
type Manifest = z.infer<typeof Manifest>

export interface ScreenSize {
  readonly screen: string
  /** Kilobytes of JavaScript, gzipped, from an empty cache to this screen. */
  readonly kilobytes: number
}

/** What a person's browser fetches for each first screen: the entry, and the page behind it. */
export function tabSizes(folder: string): readonly ScreenSize[] {
  const text = readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8')
  const manifest = Manifest.parse(JSON.parse(text))
  const [entry] = Object.keys(manifest).filter((name) => manifest[name]?.isEntry)
  if (entry === undefined) throw new Error('the tab has no entry')
  const pages = manifest[entry]?.dynamicImports ?? []
  return [entry, ...pages].map((page) => ({
    screen: page === entry ? 'entry alone' : path.basename(page).replace(/\.\w+$/, ''),
    kilobytes: kilobytesOf(
      folder,
      manifest,
      new Set([...closure(manifest, entry), ...closure(manifest, page)]),
    ),
  }))
}

function closure(manifest: Manifest, name: string): readonly string[] {
  const found = manifest[name]
  if (!found) return []
  return [name, ...(found.imports ?? []).flatMap((each) => closure(manifest, each))]
}

function kilobytesOf(folder: string, manifest: Manifest, names: ReadonlySet<string>): number {
  const files = new Set([...names].flatMap((name) => manifest[name]?.file ?? []))
  const bytes = [...files]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0)
  return Math.round(bytes / 102.4) / 10
}
