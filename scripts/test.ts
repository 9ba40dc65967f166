/** `npm test`: everything, from types to the journey in a browser. Installs a Chromium if need be. */
import { ensureChromium } from './checks/chromium.ts'
import { jestRun, type TestRun } from './checks/jestRun.ts'
import { STATIC_STEPS } from './checks/quickSteps.ts'
import { ROOT, runSteps } from './checks/step.ts'
import { buildForBrowsers } from './build/browserBuilds.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

process.env['CHROMIUM_PATH'] = ensureChromium(say)
const stepsPassed = await runSteps(STATIC_STEPS)
await buildForBrowsers(ROOT, say)
const rooms = await jestRun('--ignoreProjects', 'tests')
const elsewhere = await rulesIn('Europe/London', 'Pacific/Kiritimati')
// Each journey starts whole processes and a browser of its own.
const journeys = await jestRun('--selectProjects', 'tests', '--maxWorkers', '2')

const runs = [rooms, ...elsewhere, journeys]
const count = (of: 'passed' | 'failed' | 'skipped') => runs.reduce((sum, run) => sum + run[of], 0)
say(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`)
process.exit(stepsPassed && runs.every(({ success }) => success) ? 0 : 1)

/** The rules give the same days wherever the machine stands; the first run is in its own zone. */
async function rulesIn(...zones: readonly string[]): Promise<readonly TestRun[]> {
  const { TZ } = process.env
  const inZones: TestRun[] = []
  for (const zone of zones) {
    process.env['TZ'] = zone
    inZones.push(await jestRun('--selectProjects', 'domain'))
  }
  if (TZ === undefined) delete process.env['TZ']
  else process.env['TZ'] = TZ
  return inZones
}
