import { personId } from '@ect/domain/people.ts'
import type { Meeting } from '@ect/usecases/ports/calendar.ts'
import type { NoticeFacts } from '@ect/usecases/ports/notices.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'

import { PERSON, TENANT } from './identityProvider.ts'

export const ORGANISER: Caller = {
  id: personId(TENANT, PERSON),
  name: 'Marcus Ellery',
  token: 'his.own.token',
}

export const MEETING: Meeting = {
  transactionId: 'report-1.v1.meeting',
  subject: 'Term 1 progress review',
  startsAt: '2026-12-03T15:30:00.000Z',
  minutes: 45,
  attendees: [{ name: 'Amara Whitcombe', email: 'amara.whitcombe@stonebeck.example' }],
  text: 'We read the review together.',
}

export const SITE = {
  tenantId: TENANT,
  siteId: 'stonebeck.sharepoint.example,1,2',
  driveId: 'b!records',
  rootItemId: '01ROOT',
} as const

export const NOTICE: NoticeFacts = {
  id: 'event-1.reviewDue.feed',
  notice: 'reviewDue',
  to: {
    id: personId(TENANT, PERSON),
    name: 'Marcus Ellery',
    email: 'marcus.ellery@stonebeck.example',
    tenantId: TENANT,
    objectId: PERSON,
    appropriateBodyIds: ['lanternfield'],
  },
  reportKey: { appropriateBodyId: 'lanternfield', reportId: 'amara-term-1' },
  reportTitle: 'Term 1 progress review',
  ectName: 'Amara Whitcombe',
  schoolName: 'Stonebeck Academy',
  dueOn: '11 December 2026',
  isOverdue: false,
}
