import { progressReview, sharedReview, signedReview } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { expect, test } from '@jest/globals'

import { listReports } from './listReports.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import {
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'

const LANTERNFIELD = { appropriateBodyId: 'lanternfield' }

test('a reviewer sees all reports of their body, and progress only of what was submitted', async () => {
  const ports = await memoryPorts(
    progressReview({ id: 'a' }),
    sharedReview({ id: 'b' }),
    { ...signedReview('ect', 'induction-tutor'), id: 'c' },
    progressReview({ id: 'elsewhere', appropriateBodyId: 'oakrow' }),
  )
  const page = await listReports(ports, aReviewer, LANTERNFIELD)
  expect(page.appropriateBodyName).toBe('Lanternfield Teaching School Hub')
  expect(page.reports.map(({ head, onTrack, task }) => [head.reportId, onTrack, task])).toEqual([
    ['a', undefined, undefined],
    ['b', undefined, undefined],
    ['c', true, 'Read and review'],
  ])
})

test('pages follow each other and nothing is left out or shown twice', async () => {
  const ids = Array.from({ length: 250 }, (_, n) => `r${String(n).padStart(3, '0')}`)
  const ports = await memoryPorts(...ids.map((id) => progressReview({ id })))
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await listReports(ports, aReviewer, {
      ...LANTERNFIELD,
      ...(after !== undefined && { after }),
    })
    seen.push(...page.reports.map(({ head }) => head.reportId))
    after = page.next
  } while (after !== undefined)
  expect(seen).toEqual(ids)
})

test.each([
  ['the ECT', theEct],
  ['the tutor', theTutor],
  ['the headteacher', theHead],
  ['the named contact', theNamedContact],
  ['a stranger', aStranger],
])('for %s there is no such list', async (_, caller) => {
  const ports = await memoryPorts(progressReview())
  await expect(listReports(ports, caller, LANTERNFIELD)).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('a reviewer of one body sees nothing of another', async () => {
  const ports = await memoryPorts()
  await ports.appropriateBodies.put({ ...lanternfield, id: 'oakrow', members: [] })
  for (const appropriateBodyId of ['oakrow', 'nowhere']) {
    await expect(listReports(ports, aReviewer, { appropriateBodyId })).rejects.toMatchObject({
      code: 'not-found',
    })
  }
})
