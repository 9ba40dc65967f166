import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

import { z } from 'zod'

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).default([]),
    isEntry: z.boolean().default(false),
    imports: z.array(z.string()).default([]),
    dynamicImports: z.array(z.string()).default([]),
  }),
)
type Manifest = z.infer<typeof Manifest>

/** How a file of the tab is called that an address shows; other files are opened from a page. */
export const PAGE_FILE = /(Page|Pages|Routes)\.tsx$/

export interface ScreenSize {
  readonly screen: string
  /** Kilobytes, gzipped, from an empty cache to this screen. */
  readonly kilobytes: number
}

/** What a person's browser fetches for each first screen: what every page needs, and the page. */
export function tabSizes(folder: string): readonly ScreenSize[] {
  const text = readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8')
  const manifest = Manifest.parse(JSON.parse(text))
  const [entry] = Object.keys(manifest).filter((name) => manifest[name]?.isEntry)
  if (entry === undefined) throw new Error('the tab has no entry')
  const pages = manifest[entry]?.dynamicImports.filter((name) => PAGE_FILE.test(name)) ?? []
  return [entry, ...pages].map((page) => {
    const files = [...linked(folder), ...closure(manifest, [entry, page])]
    return {
      screen: page === entry ? 'Home' : path.basename(page).replace(/\.\w+$/, ''),
      kilobytes: kilobytesOf(folder, new Set(files)),
    }
  })
}

/** What the first page asks for by itself: scripts, styles, and fonts that are fetched ahead. */
function linked(folder: string): readonly string[] {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8')
  return [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].flatMap(([, file]) => file ?? [])
}

/** The files of these modules, and of all that they import and that imports in turn. */
function closure(manifest: Manifest, names: readonly string[]): readonly string[] {
  const all = new Set(names)
  for (const name of all) for (const each of manifest[name]?.imports ?? []) all.add(each)
  return [...all].flatMap((name) => {
    const found = manifest[name]
    return found ? [found.file, ...found.css] : []
  })
}

function kilobytesOf(folder: string, files: ReadonlySet<string>): number {
  const bytes = [...files]
    .map((file) => gzipSync(readFileSync(path.join(folder, file))).length)
    .reduce((sum, length) => sum + length, 0)
  return Math.round(bytes / 102.4) / 10
}
