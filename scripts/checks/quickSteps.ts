import { checkPlatform } from '../checkPlatform.ts'
import { asLine } from '../checkPlatform/finding.ts'
import { arrows } from './arrows.ts'
import { customerPackages } from './customerPackages.ts'
import { featureTests } from './featureTests.ts'
import { firstScreens } from './firstScreens.ts'
import { statuteSources } from './statuteSources.ts'
import { type Outcome, program, type Step } from './step.ts'

const PROJECTS = ['.', 'domain', 'tab', 'sandbox/src/client']

/** Everything that needs no test run: types, lint, form, arrows, statute, platform files, sizes. */
export const STATIC_STEPS: readonly Step[] = [
  { name: 'types', run: types },
  { name: 'lint', run: () => program('oxlint', '--type-aware', '.') },
  { name: 'format', run: () => program('oxfmt', '--check', '.') },
  { name: 'arrows between rooms', run: arrows },
  { name: 'statute sources', run: statuteSources },
  { name: 'features and their tests', run: featureTests },
  { name: "the customer's packages at work", run: customerPackages },
  { name: 'Teams and Azure files', run: platform },
  { name: 'first screens of the tab', run: firstScreens },
]

async function types(): Promise<Outcome> {
  const outcomes = await Promise.all(PROJECTS.map((project) => program('tsc', '-p', project)))
  return {
    passed: outcomes.every(({ passed }) => passed),
    output: outcomes.map(({ output }) => output).join(''),
  }
}

async function platform(): Promise<Outcome> {
  const { findings, leftOut } = await checkPlatform()
  const lines = [...findings.map(asLine), ...leftOut.map((what) => `Left out: ${what}`)]
  return { passed: findings.length === 0, output: lines.join('\n') }
}
