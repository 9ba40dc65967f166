import { expect, test } from '@jest/globals'

import { ruleTrace } from './ruleTrace.ts'

test('each of the 97 rules is kept in a file, or someone says why not', () => {
  const rules = ruleTrace()
  expect(rules.map(({ rule }) => rule)).toEqual(
    Array.from({ length: 97 }, (_, index) => `R${index + 1}`),
  )
  expect(rules.filter(({ files, because }) => files.length === 0 && !because)).toEqual([])
})

test.each([
  ['R75', 'domain/src/clocks/limits.ts'],
  ['R92', 'tab/src/report/ReportHeader.tsx'],
  ['R50', 'usecases/src/reviewReport.ts'],
])('%s is found in %s', (rule, file) => {
  expect(ruleTrace().find((traced) => traced.rule === rule)?.files).toContain(file)
})
