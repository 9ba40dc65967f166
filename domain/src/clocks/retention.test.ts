import { expect, test } from '@jest/globals'

import { retentionOf } from './retention.ts'

test.each([
  ['a leap day has no sixth return', '2028-02-29', undefined, '2034-02-28'],
  ['the decision came last', '2026-07-21', '2026-08-14', '2032-08-14'],
  ['something happened after the decision', '2026-09-01', '2026-08-14', '2032-09-01'],
] as const)('kept for six years (RULES R90): %s', (_, lastActivityOn, decidedOn, keptUntil) => {
  const retention = retentionOf(lastActivityOn, decidedOn)
  expect(retention.keptUntil).toBe(keptUntil)
  expect(retention.steps.at(-1)).toMatchObject({ on: keptUntil, source: 'SG-2024-04 para 2.77' })
})
