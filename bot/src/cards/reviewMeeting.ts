import { inWordsWithWeekday } from '@ect/domain/calendar.ts'
import { dayInEngland, timeInEngland } from '@ect/domain/englandTime.ts'
import type { ReviewMeeting } from '@ect/domain/report/report.ts'

import type { Action, Element } from './adaptiveCard.ts'
import { sentence } from './elements.ts'
import type { Viewing } from './viewing.ts'

/** When the review meeting is, for those who hold it, until its day is over. */
export function meetingLines(viewing: Viewing): readonly Element[] {
  const meeting = meetingToCome(viewing)
  if (!meeting) return []
  const day = inWordsWithWeekday(dayInEngland(meeting.startsAt))
  return [sentence(`Review meeting: ${day} at ${timeInEngland(meeting.startsAt)}.`)]
}

export function joinMeeting(viewing: Viewing): readonly Action[] {
  const meeting = meetingToCome(viewing)
  return meeting
    ? [{ type: 'Action.OpenUrl', title: 'Join the meeting', url: meeting.joinUrl }]
    : []
}

function meetingToCome({ opened }: Viewing): ReviewMeeting | undefined {
  const { report, role, today } = opened
  const holdsIt = role === 'ect' || role === 'induction-tutor'
  const isToCome = report.meeting && dayInEngland(report.meeting.startsAt) >= today
  return holdsIt && isToCome && report.state === 'with-tutor' ? report.meeting : undefined
}
