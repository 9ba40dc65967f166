/**
 * `npm run trace`: prints which files carry each paragraph of the statutory guidance, and which keep
 * each rule of induction, or why none does.
 */
import { ruleTrace, type TracedRule } from './checks/ruleTrace.ts'
import { statuteTrace } from './checks/statuteSources.ts'

for (const [paragraph, files] of statuteTrace()) {
  process.stdout.write(`${paragraph}\t${files.join(', ') || 'not cited'}\n`)
}
for (const rule of ruleTrace()) process.stdout.write(`${asLine(rule)}\n`)

function asLine({ rule, says, files, because }: TracedRule): string {
  return [rule, says, files.join(', ') || 'in no file', because ?? ''].join('\t').trimEnd()
}
