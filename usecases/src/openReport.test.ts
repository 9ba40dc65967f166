import { DEFAULT_SETTINGS } from '@ect/domain/appropriateBodySettings.ts'
import { untouchedDraft } from '@ect/domain/draft.ts'
import { REPORT_STATES, type Report, type ReportState } from '@ect/domain/report/report.ts'
import { progressReview, signedReview } from '@ect/domain/testing/reports.ts'
import { lanternfield } from '@ect/domain/testing/stonebeck.ts'
import { describe, expect, test } from '@jest/globals'

import { openReport } from './openReport.ts'
import type { Caller } from './ports/people.ts'
import { memoryPorts } from './testing/memoryPorts.ts'
import {
  AMARA_1,
  aReviewer,
  aStranger,
  EVERYONE,
  theEct,
  theHead,
  theNamedContact,
  theTutor,
} from './testing/people.ts'

const SECRET = 'Only the tutor may read this yet.'

/** In every state what was shared, and in each a draft of the tutor that goes on from it. */
async function withDraft(state: ReportState) {
  const ports = await memoryPorts(inState(state))
  await ports.drafts.create(
    untouchedDraft({
      reportId: 'amara-1',
      appropriateBodyId: 'lanternfield',
      personId: theTutor.id,
      answers: { onTrack: 'on-track', onTrackReasons: SECRET },
      savedAt: '2026-11-23T09:00:00.000Z',
    }),
  )
  return ports
}

describe.each(REPORT_STATES)('a report that is %s', (state) => {
  test("shows the tutor's unshared words to nobody else", async () => {
    const ports = await withDraft(state)
    for (const [, caller] of EVERYONE.filter(([, each]) => each !== theTutor)) {
      const seen = await openReport(ports, caller, AMARA_1).catch((refused: unknown) => refused)
      expect(JSON.stringify(seen)).not.toContain(SECRET)
    }
  })
})

const ONCE_SHARED = REPORT_STATES.filter((state) => state !== 'with-tutor' && state !== 'void')

describe('who sees what was shared', () => {
  const always: readonly (readonly [string, Caller, readonly ReportState[]])[] = [
    ['the ECT', theEct, ONCE_SHARED],
    ['the tutor', theTutor, [...ONCE_SHARED, 'void']],
    ['the headteacher', theHead, ONCE_SHARED],
    ['a reviewer', aReviewer, ['submitted', 'returned', 'reopened', 'reviewed', 'decided']],
  ]

  test.each(always)('%s', async (_, caller, states) => {
    const sees: ReportState[] = []
    for (const state of REPORT_STATES) {
      const opened = await openReport(await memoryPorts(inState(state)), caller, AMARA_1)
      expect(opened.contentHash === undefined).toBe(opened.version === undefined)
      if (opened.version) sees.push(state)
    }
    expect(sees).toEqual(states)
  })

  test.each([
    ['the named contact', theNamedContact],
    ['a stranger', aStranger],
  ])('not %s, who find nothing at all', async (_, caller) => {
    for (const state of REPORT_STATES) {
      const opening = openReport(await memoryPorts(inState(state)), caller, AMARA_1)
      await expect(opening).rejects.toMatchObject({ code: 'not-found', details: {} })
    }
  })

  test('a report that is not there, or under another body, reads the same', async () => {
    const ports = await memoryPorts(progressReview())
    for (const key of [
      { ...AMARA_1, reportId: 'amara-2' },
      { ...AMARA_1, appropriateBodyId: 'oakrow' },
    ]) {
      await expect(openReport(ports, theTutor, key)).rejects.toMatchObject({
        code: 'not-found',
        details: {},
      })
    }
  })
})

describe('whose own words are shown with it', () => {
  test.each([
    [
      'the tutor',
      theTutor,
      [
        'with-tutor',
        'with-ect',
        'with-ect-to-comment',
        'queried',
        'not-signed',
        'returned',
        'reopened',
        'void',
      ],
    ],
    ['the ECT', theEct, ['with-ect', 'with-ect-to-comment', 'queried', 'not-signed']],
    ['the headteacher', theHead, ['with-headteacher']],
  ])(
    '%s, while they can write, and the tutor also what was set aside',
    async (_, caller, states) => {
      const writing: ReportState[] = []
      for (const state of REPORT_STATES) {
        if ((await openReport(await withDraft(state), caller, AMARA_1)).draft) writing.push(state)
      }
      expect(writing).toEqual(states)
    },
  )
})

test('what is shown depends on the day', async () => {
  const ports = await memoryPorts(progressReview())
  expect(await openReport(ports, theTutor, AMARA_1)).toMatchObject({
    today: '2026-11-23',
    status: 'available',
  })
  ports.clock.goOn(19 * 24 * 3600)
  expect(await openReport(ports, theHead, AMARA_1)).toMatchObject({
    status: 'overdue',
    waitingFor: 'Waiting for Marcus; it was due on 11 December 2026.',
  })
})

test('an untouched form begins with the suggested days', async () => {
  const ports = await memoryPorts(progressReview())
  const { draft } = await openReport(ports, theTutor, AMARA_1)
  expect(draft).toEqual({ answers: { daysServed: 73 } })
})

function inState(state: ReportState): Report {
  return state === 'with-tutor'
    ? progressReview()
    : { ...signedReview('ect', 'induction-tutor'), state }
}

test.each([true, false])(
  'whether devices may keep what is typed is for the appropriate body to say: %s',
  async (keepsTypedTextOnDevice) => {
    const ports = await memoryPorts(progressReview())
    const settings = [{ ...DEFAULT_SETTINGS, keepsTypedTextOnDevice }]
    await ports.appropriateBodies.put({ ...lanternfield, settings })
    expect(await openReport(ports, theTutor, AMARA_1)).toMatchObject({ keepsTypedTextOnDevice })
  },
)

describe('where the appropriate body has the ECT read along', () => {
  test.each(REPORT_STATES)('%s: they do when it is the tutor’s turn', async (state) => {
    const tutorsTurn = ['with-tutor', 'queried', 'not-signed', 'returned', 'reopened']
    const isTutorsTurn = tutorsTurn.includes(state)
    const { beingWritten } = await openedAlong(theEct, state, true)
    expect(beingWritten?.answers['onTrackReasons']).toBe(isTutorsTurn ? SECRET : undefined)
    expect((await openedAlong(theTutor, state, true)).ectSeesDraft).toBe(isTutorsTurn)
  })

  test.each(EVERYONE.filter(([, caller]) => caller !== theTutor && caller !== theEct))(
    '%s does not',
    async (_, caller) => {
      const seen = await openedAlong(caller, 'with-tutor', true).catch(
        (refused: unknown) => refused,
      )
      expect(JSON.stringify(seen)).not.toContain(SECRET)
    },
  )

  test('nobody reads along unless it was so decided, and the ECT types nothing there', async () => {
    const [unasked, asked] = [
      await openedAlong(theEct, 'with-tutor', false),
      await openedAlong(theEct, 'with-tutor', true),
    ]
    expect(JSON.stringify(unasked)).not.toContain(SECRET)
    expect(unasked.mayDo).not.toContain('readDraft')
    expect(asked.mayDo).toContain('readDraft')
    expect(asked.readers.map(({ who }) => who)).toEqual(['Amara Whitcombe', 'Marcus Ellery'])
  })
})

async function openedAlong(caller: Caller, state: ReportState, ectSeesDraft: boolean) {
  const ports = await withDraft(state)
  const settings = [{ ...DEFAULT_SETTINGS, ectSeesDraft }]
  await ports.appropriateBodies.put({ ...lanternfield, settings })
  return openReport(ports, caller, AMARA_1)
}
