import { readFileSync } from 'node:fs'

import { DIGEST_LINE, digestParameters, feedParameters } from '@ect/adapters/graph/feedWording.ts'
import type { Person } from '@ect/domain/people.ts'
import { type NoticeName, NOTICES } from '@ect/domain/report/outgoing.ts'
import { describe, expect, test } from '@jest/globals'

import type { TeamsManifest } from './manifest.ts'

const manifest: TeamsManifest = JSON.parse(readFileSync('appPackage/manifest.json', 'utf8'))
const { activityTypes } = manifest.activities

describe('what people are told in their activity feeds', () => {
  test('every notice that is sent has its text in the manifest, and no other has', () => {
    const all = [...NOTICES, DIGEST_LINE.activityType]
    expect(activityTypes.map(({ type }) => type).toSorted()).toEqual(all.toSorted())
  })

  test('one line for several reports fills exactly the gaps of its text', () => {
    const sent = digestParameters({ id: 'digest-1', to: tutor, notices: [] })
    expect(['actor', ...sent.map(({ name }) => name)]).toEqual(gapsIn(DIGEST_LINE.activityType))
  })

  test.each([...NOTICES])('a %s notice fills exactly the gaps of its text', (notice) => {
    expect(['actor', ...parametersSentWith(notice)].toSorted()).toEqual(gapsIn(notice).toSorted())
  })
})

const tutor: Person = {
  id: 'tenant.tutor',
  name: 'Ruth Ellison',
  email: 'ruth@school.example.org',
  tenantId: 'tenant',
  objectId: 'tutor',
  appropriateBodyIds: [],
}

/** `actor` is filled by Teams. */
function parametersSentWith(notice: NoticeName): readonly string[] {
  const sent = feedParameters({
    id: 'notice-1',
    notice,
    to: tutor,
    reportKey: { appropriateBodyId: 'ab', reportId: 'report-1' },
    reportTitle: 'Term 1 progress review',
    ectName: 'Amara Whitcombe',
    schoolName: 'Stonebeck Academy',
    dueOn: '11 December 2026',
    isOverdue: false,
  })
  return sent.map(({ name }) => name ?? '')
}

function gapsIn(notice: NoticeName | typeof DIGEST_LINE.activityType): readonly string[] {
  const template = activityTypes.find(({ type }) => type === notice)?.templateText ?? ''
  return Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? '')
}
