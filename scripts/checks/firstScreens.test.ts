import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { PAGE_FILE, tabSizes } from '../bench/tabSizes.ts'
import { withinBudget } from './firstScreens.ts'
import { ROOT } from './step.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ect-tab-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a page is counted with all that it imports, and with styles and fonts fetched ahead, once each', () => {
  give({ start: 100, page: 20, parts: 30, 'page.css': 5, 'font.woff2': 40, dialog: 500 })
  expect(tabSizes(folder).map(({ screen, kilobytes }) => [screen, Math.round(kilobytes)])).toEqual([
    ['Home', 140],
    ['ReportPage', 195],
  ])
  expect(withinBudget(folder)).toEqual({ passed: true, output: '' })
})

test('a page whose first screen has grown over the budget is named with what it fetches', () => {
  give({ start: 100, page: 99, parts: 30, 'page.css': 5, 'font.woff2': 40, dialog: 1 })
  const { passed, output } = withinBudget(folder)
  expect(passed).toBe(false)
  expect(output).toMatch(/^The first screen of ReportPage fetches 274\.\d KB, gzipped, and may/)
  expect(output).not.toContain('Home')
})

test('every page that an address shows is among those counted', () => {
  const routes = readFileSync(path.join(ROOT, 'tab', 'src', 'Routes.tsx'), 'utf8')
  const shown = [...routes.matchAll(/import\('(.+?)'\)/g)].map(([, file]) => file ?? '')
  expect(shown.length).toBeGreaterThan(10)
  expect(shown.filter((file) => !PAGE_FILE.test(file))).toEqual([])
})

/** A tab of files that gzip cannot shrink, each of so many kilobytes. The page and its parts import each other. */
function give(kilobytes: Readonly<Record<string, number>>): void {
  mkdirSync(path.join(folder, '.vite'))
  for (const [file, size] of Object.entries(kilobytes)) {
    writeFileSync(path.join(folder, file), randomBytes(size * 1024))
  }
  writeFileSync(
    path.join(folder, 'index.html'),
    '<link rel="icon" href="data:,"><link rel="preload" as="font" href="/font.woff2">' +
      '<script src="/start"></script><p>Opening…</p>',
  )
  const manifest = {
    'index.html': {
      file: 'start',
      isEntry: true,
      dynamicImports: ['src/ReportPage.tsx', 'src/RaiseConcernDialog.tsx'],
    },
    'src/ReportPage.tsx': {
      file: 'page',
      css: ['page.css'],
      imports: ['index.html', '_parts'],
      dynamicImports: ['src/RaiseConcernDialog.tsx'],
    },
    _parts: { file: 'parts', imports: ['src/ReportPage.tsx'] },
    'src/RaiseConcernDialog.tsx': { file: 'dialog', imports: ['index.html'] },
  }
  writeFileSync(path.join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest))
}
