/** `npm run check`: the quick half of the tests: everything but browsers and whole processes. */
import { jestRun } from './checks/jestRun.ts'
import { STATIC_STEPS } from './checks/quickSteps.ts'
import { runSteps } from './checks/step.ts'

const UNIT_PROJECTS = ['domain', 'usecases', 'contract', 'bot', 'tab', 'scripts']

/** They start processes and kill them, or walk through a whole year. */
const WHOLE_PROCESSES = ['scripts/crashes/', 'scripts/yearOfReminders/']

const stepsPassed = await runSteps(STATIC_STEPS)
const { passed, failed, skipped, success } = await jestRun(
  '--selectProjects',
  ...UNIT_PROJECTS,
  '--testPathIgnorePatterns',
  ...WHOLE_PROCESSES,
)
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
process.exit(stepsPassed && success ? 0 : 1)
