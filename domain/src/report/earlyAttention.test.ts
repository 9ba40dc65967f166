import { describe, expect, test } from '@jest/globals'

import type { AppropriateBodyMember } from '../appropriateBody.ts'
import type { Answers } from '../forms/question.ts'
import { completeAnswers, notOnTrackAnswers } from '../testing/answers.ts'
import { formalAssessment, progressReview, signedReview } from '../testing/reports.ts'
import { lanternfield, marcus, noor, priti, tom } from '../testing/stonebeck.ts'
import { withReviewersTold } from './earlyAttention.ts'
import type { Report } from './report.ts'
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

  test('that one not on track is there: each reviewer once, in the feed, and nobody else', () => {
    const members = [...lanternfield.members, { ...noor, part: 'reviewer' } as const]
    expect(toldIn(shareIt(notOnTrackAnswers(), { members }))).toEqual(
      [priti, noor].map(({ id }) => ({ to: id, send: 'feed', version: 1 })),
    )
  })

  test.each(['first', 'final'] as const)(
    'that a %s assessment which is not satisfactory is there',
    (which) => {
      const report = formalAssessment(which)
      const answers = completeAnswers({ performance: 'not-satisfactory' }, report.form)
      expect(toldIn(shareIt(answers, { report }))).toEqual([
        { to: priti.id, send: 'feed', version: 1 },
      ])
    },
  )

  test('again of each later version that says so', () => {
    const amended = shareIt(notOnTrackAnswers(), {
      report: signedReview('ect'),
      commandId: 'share-2',
    })
    expect(toldIn(amended)).toEqual([{ to: priti.id, send: 'feed', version: 2 }])
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
