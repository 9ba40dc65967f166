/** `npm test`: everything, from types to the journey in a browser. Installs a Chromium if need be. */
import { ensureChromium } from './checks/chromium.ts'
import { jestRun } from './checks/jestRun.ts'
import { STATIC_STEPS } from './checks/quickSteps.ts'
import { ROOT, runSteps } from './checks/step.ts'
import { buildForBrowsers } from './build/browserBuilds.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

process.env['CHROMIUM_PATH'] = ensureChromium(say)
const stepsPassed = await runSteps(STATIC_STEPS)
await buildForBrowsers(ROOT, say)
const rooms = await jestRun('--ignoreProjects', 'tests')
// The browser journeys start whole processes on fixed ports, one journey at a time.
const journeys = await jestRun('--selectProjects', 'tests', '--runInBand')

const passed = rooms.passed + journeys.passed
const failed = rooms.failed + journeys.failed
const skipped = rooms.skipped + journeys.skipped
say(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(stepsPassed && rooms.success && journeys.success ? 0 : 1)
