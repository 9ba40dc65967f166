import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Where a Chromium is: the one that `CHROMIUM_PATH` names, an installed one, or Debian's package,
 * which is installed here and now where that is possible.
 *
 * @throws Error when there is none, with what to do
 */
export function ensureChromium(say: (line: string) => void): string {
  const found = installedChromium()
  if (found !== undefined) return found
  say("Installing Debian's chromium for the browser tests…")
  const asRoot = process.getuid?.() === 0
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    const [command = '', ...rest] = asRoot
      ? ['apt-get', ...args]
      : ['sudo', '-n', 'apt-get', ...args]
    spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const installed = installedChromium()
  if (installed !== undefined) return installed
  throw new Error(
    'The browser tests need Chromium or Chrome, and it could not be installed here. Install it, or name it: CHROMIUM_PATH=/path/to/chrome npm test',
  )
}

function installedChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  return [...(named === undefined ? [] : [named]), ...INSTALLED].find((file) => existsSync(file))
}
