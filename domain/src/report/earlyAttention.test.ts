import { describe, expect, test } from '@jest/globals'

import type { AppropriateBodyMember } from '../appropriateBody.ts'
import type { Answers } from '../forms/question.ts'
import type { PersonNamed } from '../people.ts'
import { completeAnswers, notOnTrackAnswers } from '../testing/answers.ts'
import { formalAssessment, progressReview, signedReview } from '../testing/reports.ts'
import { lanternfield, marcus, noor, priti, tom } from '../testing/stonebeck.ts'
import { earlyAttention, withInTouch, withReviewersTold } from './earlyAttention.ts'
import { REPORT_STATES, type Report } from './report.ts'
import { shared } from './sharing.ts'

const at = '2026-11-23T10:00:00.000Z'

function shareIt(
  answers: Answers,
  {
    report = progressReview(),
    members = lanternfield.members,
    commandId = 'share-1',
  }: {
    readonly report?: Report
    readonly members?: readonly AppropriateBodyMember[]
    readonly commandId?: string
  } = {},
): Report {
  return withReviewersTold(shared(report, { answers, at, commandId }), members, { at, commandId })
}

const TOLD = (version: number, { id }: PersonNamed) =>
  ['card', 'feed'].map((send) => ({ to: id, send, version }))

function toldIn({ outbox }: Report) {
  return outbox.flatMap((each) =>
    'notice' in each && each.notice === 'earlyAttention'
      ? [{ to: each.to, send: each.send, version: each.version }]
      : [],
  )
}

describe('when a report is shared, the appropriate body is told', () => {
  test('nothing while the ECT is on track, or performs satisfactorily', () => {
    expect(toldIn(shareIt(completeAnswers()))).toEqual([])
    const report = formalAssessment()
    expect(toldIn(shareIt(completeAnswers({}, report.form), { report }))).toEqual([])
  })

  test('that one not on track is there: each reviewer, by card and feed, and nobody else', () => {
    const members = [...lanternfield.members, { ...noor, part: 'reviewer' } as const]
    expect(toldIn(shareIt(notOnTrackAnswers(), { members }))).toEqual([
      ...TOLD(1, priti),
      ...TOLD(1, noor),
    ])
  })

  test.each(['first', 'final'] as const)(
    'that a %s assessment which is not satisfactory is there',
    (which) => {
      const report = formalAssessment(which)
      const answers = completeAnswers({ performance: 'not-satisfactory' }, report.form)
      expect(toldIn(shareIt(answers, { report }))).toEqual(TOLD(1, priti))
    },
  )

  test('again of each later version that says so', () => {
    const amended = shareIt(notOnTrackAnswers(), {
      report: signedReview('ect'),
      commandId: 'share-2',
    })
    expect(toldIn(amended)).toEqual(TOLD(2, priti))
  })

  test('never through someone to whom the report would not open as to a reviewer', () => {
    const members = [
      { ...tom, part: 'named-contact' },
      { ...tom, part: 'reviewer' },
      { ...marcus, part: 'reviewer' },
    ] as const
    expect(toldIn(shareIt(notOnTrackAnswers(), { members }))).toEqual([])
  })
})

const asked = () => shareIt(notOnTrackAnswers())
const attended = () => withInTouch(asked(), { by: priti, at })
const again = (report: Report, answers: Answers) =>
  shareIt(answers, { report: { ...report, outbox: [] }, commandId: 'share-again' })

describe('early attention to a report', () => {
  test('is asked for from sharing until it is submitted, and of nothing else', () => {
    const standing = REPORT_STATES.filter((state) => earlyAttention({ ...asked(), state }))
    expect(standing).toEqual(REPORT_STATES.slice(1, REPORT_STATES.indexOf('submitted')))
    expect(earlyAttention(asked())).toEqual({ standing: 'asked' })
    expect(earlyAttention(shareIt(completeAnswers()))).toBeUndefined()
  })

  test('is done with for every reviewer once one of them has been in touch', () => {
    expect(earlyAttention(attended())).toEqual({ standing: 'in-touch', by: priti, at })
    expect(attended().history.at(-1)).toEqual({ event: 'in-touch', by: priti, at, version: 1 })
  })

  test('stays done when a later version says the same, and nobody is told again', () => {
    const later = again(attended(), notOnTrackAnswers({ daysServed: 70 }))
    expect(later.versions).toHaveLength(2)
    expect(earlyAttention(later)).toMatchObject({ standing: 'in-touch', by: priti })
    expect(toldIn(later)).toEqual([])
  })

  test('is no longer asked for when a later version says that all goes well', () => {
    expect(earlyAttention(again(asked(), completeAnswers()))).toEqual({ standing: 'no-longer' })
    expect(toldIn(again(attended(), completeAnswers()))).toEqual([])
  })

  test('is asked for anew when the judgement turns back after that', () => {
    const better = again(attended(), completeAnswers())
    const worse = again(better, notOnTrackAnswers())
    expect(earlyAttention(worse)).toEqual({ standing: 'asked' })
    expect(toldIn(worse)).toEqual(TOLD(3, priti))
  })
})
