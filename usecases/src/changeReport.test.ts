import { sharedReview } from '@ect/domain/testing/reports.ts'
import { expect, test } from '@jest/globals'

import { changeReport } from './changeReport.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import { AMARA_1, theEct } from './testing/people.ts'
import { storedReport } from './testing/steps.ts'

test('a command that would put a report in a state where it cannot lead is not written', async () => {
  const ports = await memoryPorts(sharedReview())
  const asReviewed = changeReport(ports, {
    action: 'queryDays',
    caller: theEct,
    command: { ...AMARA_1, commandId: 'query-1' },
    apply: ({ record }) => ({ ...record, state: 'reviewed' }),
  })
  await expect(asReviewed).rejects.toThrow(
    new RangeError('queryDays took a report from with-ect to reviewed'),
  )
  expect(await storedReport(ports)).toEqual(sharedReview())
})
