import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { env } from 'node:process'

import { chromium } from 'playwright-core'

import { ICON_RULES } from './checkPlatform/checkIcon.ts'

const FOLDER = resolve(import.meta.dirname, '../appPackage')
const CHROMIUM = env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Makes the PNGs that Teams asks for from the SVGs that people draw. Run it after changing one. */
async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  for (const [icon, { pixels }] of Object.entries(ICON_RULES)) {
    const svg = readFileSync(`${FOLDER}/${icon}.svg`, 'utf8')
    await page.setViewportSize({ width: pixels, height: pixels })
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
    writeFileSync(`${FOLDER}/${icon}.png`, await page.screenshot({ omitBackground: true }))
  }
  await browser.close()
}

await drawIcons()
