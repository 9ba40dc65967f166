/** `npm run check`: the quick half of the tests; `npm test` has all of them. */
import { jestRun } from './checks/jestRun.ts'
import { STATIC_STEPS } from './checks/quickSteps.ts'
import { runSteps } from './checks/step.ts'

const UNIT_PROJECTS = ['domain', 'usecases', 'contract', 'bot', 'tab', 'scripts']

/** What starts a server, a process or a page, walks through a year, or takes a thousand courses. */
const LEFT_TO_THE_WHOLE = [
  'bot/src/\\w+\\.test',
  'scripts/(crashes|interleavings|verify|yearOfReminders)/',
  'tab/src/.+\\.test\\.tsx',
  'tab/src/uploading/fileUploader',
  'usecases/src/(signingModel|verifyReport)',
]

const stepsPassed = await runSteps(STATIC_STEPS)
const { passed, failed, skipped, success } = await jestRun(
  '--selectProjects',
  ...UNIT_PROJECTS,
  '--testPathIgnorePatterns',
  ...LEFT_TO_THE_WHOLE,
)
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`)
process.exit(stepsPassed && success ? 0 : 1)
