import type { Report } from '@ect/domain/report/report.ts'
import { progressReview, signedReview } from '@ect/domain/testing/reports.ts'
import { describe, expect, test } from '@jest/globals'

import { getHome } from './getHome.ts'
import type { Caller } from './ports/people.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import {
  anAdministrator,
  aReviewer,
  aStranger,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'

const reports: readonly Report[] = [
  progressReview(),
  { ...signedReview('ect'), id: 'amara-2' },
  { ...signedReview('ect', 'induction-tutor'), id: 'amara-3', state: 'reviewed' },
]
const homeOf = async (caller: Caller) => getHome(await memoryPorts(...reports), caller)

describe('what someone has to do', () => {
  test.each([
    ['the tutor', theTutor, ['induction-tutor'], ['amara-1', 'amara-2'], [], ['amara-3']],
    ['the ECT', theEct, ['ect'], [], ['amara-1', 'amara-2'], ['amara-3']],
    ['the headteacher', theHead, ['headteacher'], [], ['amara-1', 'amara-2'], ['amara-3']],
    ['a reviewer', aReviewer, ['reviewer'], [], [], []],
    ['the named contact', theNamedContact, ['named-contact'], [], [], []],
    ['an administrator', anAdministrator, [], [], [], []],
    ['a stranger', aStranger, [], [], [], []],
  ])('%s', async (_, caller, parts, tasks, waiting, done) => {
    const home = await homeOf(caller)
    expect({ ...home, ...idsIn(home) }).toMatchObject({
      name: caller.name,
      parts,
      tasks,
      waiting,
      done,
    })
  })

  test('is said in a sentence', async () => {
    const { tasks } = await homeOf(theTutor)
    expect(tasks.map(({ task }) => task)).toEqual([
      'Complete and share the review',
      'Read the comments and sign',
    ])
  })
})

test('only a reviewer has the list of an appropriate body', async () => {
  const bodies = [{ id: 'lanternfield', name: 'Lanternfield Teaching School Hub' }]
  expect((await homeOf(aReviewer)).appropriateBodies).toEqual(bodies)
  expect((await homeOf(theNamedContact)).appropriateBodies).toEqual([])
  expect((await homeOf(theTutor)).appropriateBodies).toEqual([])
})

test('only an administrator has the settings of an appropriate body', async () => {
  const bodies = [{ id: 'lanternfield', name: 'Lanternfield Teaching School Hub' }]
  expect((await homeOf(anAdministrator)).settingsOf).toEqual(bodies)
  expect((await homeOf(aReviewer)).settingsOf).toEqual([])
})

test('someone whom no record knows finds an empty page under their own name', async () => {
  const home = await homeOf({ id: 'tenant.nobody', name: 'Nobody Known' })
  expect(home).toEqual({
    name: 'Nobody Known',
    today: '2026-11-23',
    parts: [],
    selfReviews: [],
    tasks: [],
    waiting: [],
    done: [],
    attention: [],
    appropriateBodies: [],
    settingsOf: [],
  })
})

test('whether an ECT is on track shows only to who may read the report', async () => {
  const { waiting } = await homeOf(theHead)
  expect(waiting.map(({ onTrack }) => onTrack)).toEqual([undefined, true])
})

function idsIn(home: Awaited<ReturnType<typeof homeOf>>) {
  const ids = (list: typeof home.tasks) => list.map(({ head }) => head.reportId)
  return { tasks: ids(home.tasks), waiting: ids(home.waiting), done: ids(home.done) }
}
