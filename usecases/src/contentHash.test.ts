import { expect, test } from '@jest/globals'

import { type Report, versionInForce } from '@ect/domain/report/report.ts'
import { sharedReview } from '@ect/domain/testing/reports.ts'

import { contentHash } from './contentHash.ts'

function counting() {
  let taken = 0
  const fingerprint = {
    ofJson(value: unknown) {
      taken += 1
      return JSON.stringify(value)
    },
    ofBytes: () => '',
  }
  return { fingerprint, taken: () => taken }
}

function hashOf(fingerprint: ReturnType<typeof counting>['fingerprint'], report: Report): string {
  const version = versionInForce(report)
  if (!version) throw new RangeError('nothing is in force')
  return contentHash(fingerprint, report, version)
}

test('a report that many people open is fingerprinted once', () => {
  const report = sharedReview({})
  const { fingerprint, taken } = counting()
  expect(hashOf(fingerprint, report)).toBe(hashOf(fingerprint, report))
  expect(taken()).toBe(1)
})

test('a word that changes in what was shared or in its facts changes the fingerprint', () => {
  const report = sharedReview({})
  const { fingerprint } = counting()
  const before = hashOf(fingerprint, report)
  const facts = { ...report.facts, schoolName: 'Another school' }
  expect(hashOf(fingerprint, { ...report, facts })).not.toBe(before)
  const versions = report.versions.map((version) => ({
    ...version,
    answers: { ...version.answers, onTrackReasons: 'Something else.' },
  }))
  expect(hashOf(fingerprint, { ...report, versions })).not.toBe(before)
  expect(hashOf(fingerprint, report)).toBe(before)
})

test('nobody is given the fingerprint that another way of taking it gave', () => {
  const report = sharedReview({})
  hashOf(counting().fingerprint, report)
  const other = { ...counting().fingerprint, ofJson: () => 'another' }
  expect(hashOf(other, report)).toBe('another')
})
