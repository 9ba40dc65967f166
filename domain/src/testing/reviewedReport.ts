import type { Report } from '../report/report.ts'
import type { ReportVersion } from '../report/reportVersion.ts'
import type { Signature } from '../report/signature.ts'
import { SIGNING_STATEMENT } from '../report/signing.ts'
import { completeAnswers, ectAnswers } from './answers.ts'
import { progressReview } from './reports.ts'
import { amara, marcus, priti } from './stonebeck.ts'

/** Amara's review after all that can happen to one: queried, amended, signed, filed and reviewed. */
export function reviewedReport(changes: Partial<Report> = {}): Report {
  return progressReview({
    state: 'reviewed',
    versions: [queriedVersion, signedVersion],
    sealedHead: {
      signatures: 2,
      hash: 'c1'.repeat(32),
      seal: { keyId: 'key-1', value: 'c2VhbGVk' },
    },
    filed: [
      {
        version: 2,
        driveId: 'drive-1',
        itemId: 'item-1',
        webUrl: 'https://stonebeck.sharepoint.example/sites/induction/review-1.pdf',
        at: '2026-11-24T15:40:05.000Z',
      },
    ],
    meeting: {
      eventId: 'event-1',
      startsAt: '2026-11-26T15:30:00.000Z',
      joinUrl: 'https://teams.example/meet/1',
    },
    announcedAt: '2026-11-17T07:00:00.000Z',
    history,
    commands: [
      {
        id: 'command-1',
        asked: 'd1'.repeat(32),
        receipt: {
          reportId: 'amara-1',
          state: 'reviewed',
          version: 2,
          at: '2026-11-25T09:00:00.000Z',
        },
      },
    ],
    outbox: [
      {
        id: 'command-1.reviewReviewed.card',
        send: 'card',
        notice: 'reviewReviewed',
        to: amara.id,
        version: 2,
        due: '2026-11-25T09:00:00.000Z',
        tries: 0,
      },
    ],
    ...changes,
  })
}

const history: Report['history'] = [
  { event: 'announced', at: '2026-11-17T07:00:00.000Z', version: 0 },
  { event: 'shared', at: '2026-11-23T10:00:00.000Z', by: marcus, version: 1 },
  {
    event: 'queried',
    at: '2026-11-23T11:00:00.000Z',
    by: amara,
    version: 1,
    text: 'Should the training day on 4 November count?',
  },
  { event: 'shared', at: '2026-11-23T14:00:00.000Z', by: marcus, version: 2 },
  { event: 'signed', at: '2026-11-24T08:15:30.000Z', by: amara, version: 2 },
  { event: 'signed', at: '2026-11-24T15:40:00.000Z', by: marcus, version: 2 },
  { event: 'submitted', at: '2026-11-24T15:40:00.000Z', version: 2 },
  { event: 'filed', at: '2026-11-24T15:40:05.000Z', version: 2 },
  { event: 'reviewed', at: '2026-11-25T09:00:00.000Z', by: priti, version: 2 },
]

const queriedVersion: ReportVersion = {
  number: 1,
  sharedAt: '2026-11-23T10:00:00.000Z',
  answers: completeAnswers({ daysServed: 72 }),
  query: {
    text: 'Should the training day on 4 November count?',
    at: '2026-11-23T11:00:00.000Z',
  },
  signatures: [],
}

const ectSignature: Signature = {
  n: 1,
  signatory: 'ect',
  by: amara,
  at: '2026-11-24T08:15:30.000Z',
  place: 'card',
  statement: SIGNING_STATEMENT,
  contentHash: 'a1'.repeat(32),
  previous: '',
  hash: 'b1'.repeat(32),
}

const signedVersion: ReportVersion = {
  number: 2,
  sharedAt: '2026-11-23T14:00:00.000Z',
  answers: completeAnswers(),
  ectAnswers: ectAnswers(),
  signatures: [
    ectSignature,
    {
      ...ectSignature,
      n: 2,
      signatory: 'induction-tutor',
      by: marcus,
      at: '2026-11-24T15:40:00.000Z',
      place: 'tab',
      previous: ectSignature.hash,
      hash: 'c1'.repeat(32),
    },
  ],
}
