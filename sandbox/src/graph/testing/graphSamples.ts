import { MAILBOX, SITES } from '../../people.ts'

const [SITE] = SITES
export const STONEBECK_SITE = SITE
export const DRIVE = `/v1.0/drives/${SITE.driveId}/items`
export const ROOT = `${DRIVE}/${SITE.rootItemId}`
export const MARCUS_OID = '5c400000-0000-4000-9000-000000000001'

export const EVENT = {
  subject: 'Term 1 progress review',
  body: { contentType: 'text', content: 'We read the review together.' },
  start: { dateTime: '2026-12-03T15:30:00.000', timeZone: 'UTC' },
  end: { dateTime: '2026-12-03T16:15:00.000', timeZone: 'UTC' },
  attendees: [
    {
      type: 'required',
      emailAddress: { name: 'Amara Whitcombe', address: 'amara.whitcombe@stonebeck.example' },
    },
  ],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
}

export const NOTIFICATION = {
  topic: {
    source: 'text',
    value: 'Term 1 progress review',
    webUrl: 'https://teams.microsoft.com/l/entity/app/home?context=%7B%7D',
  },
  activityType: 'reviewDue',
  chainId: 7,
  previewText: { content: 'Open it to write it.' },
  templateParameters: [
    { name: 'reviewTitle', value: 'term 1 progress review' },
    { name: 'ectName', value: 'Amara Whitcombe' },
    { name: 'dueDate', value: '11 December 2026' },
  ],
}

export const folder = (name: string) => ({
  name,
  folder: {},
  '@microsoft.graph.conflictBehavior': 'fail',
})

export const SEND_MAIL = `/v1.0/users/${MAILBOX.address}/sendMail`
export const MAIL = {
  message: {
    subject: 'Term 1 progress review',
    body: { contentType: 'text', content: 'It is ready for you to read.' },
    toRecipients: [{ emailAddress: { address: 'amara.whitcombe@stonebeck.example' } }],
    internetMessageHeaders: [{ name: 'x-ect-notice-id', value: 'notice-1' }],
  },
  saveToSentItems: false,
}

export const inBatch = (id: string, person = MARCUS_OID) => ({
  id,
  method: 'POST',
  url: `/users/${person}/teamwork/sendActivityNotification`,
  headers: { 'Content-Type': 'application/json' },
  body: NOTIFICATION,
})
