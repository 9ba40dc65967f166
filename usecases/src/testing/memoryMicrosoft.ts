import type { Person } from '@ect/domain/people.ts'

import type { Calendar, Meeting } from '../ports/calendar.ts'
import type { SchoolStaff } from '../ports/schoolStaff.ts'
import { Refusal } from '../refusal.ts'
import { memoryNotices } from './memoryNotices.ts'
import { memoryRecordsSite } from './memoryRecordsSite.ts'

/** Microsoft 365 in memory: keeps what it was asked to do, and can be away for a while. */
export function memoryMicrosoft(workers: readonly Person[] = []) {
  const meetings = new Map<string, Meeting>()
  const files = new Map<string, Uint8Array>()
  let isAway = false
  const assertHere = () => {
    if (isAway) throw new Refusal('microsoft-unavailable')
  }

  const calendar: Calendar = {
    async schedule(_organiser, meeting) {
      assertHere()
      const { transactionId: eventId } = meeting
      const { startsAt } = meetings.get(eventId) ?? meeting
      if (!meetings.has(eventId)) meetings.set(eventId, meeting)
      return { eventId, joinUrl: 'https://teams.example/meet/1', startsAt }
    },
  }
  const staff: SchoolStaff = {
    async find(tenantId, email) {
      assertHere()
      const found = workers.find((one) => one.tenantId === tenantId && one.email === email)
      if (!found) return undefined
      const { appropriateBodyIds: _, ...person } = found
      return person
    },
  }
  const notices = memoryNotices(assertHere)
  return {
    ports: { calendar, staff, ...memoryRecordsSite(files, assertHere), ...notices.ports },
    meetings,
    files,
    ...notices.sent,
    goAway: () => void (isAway = true),
    comeBack: () => void (isAway = false),
  }
}
