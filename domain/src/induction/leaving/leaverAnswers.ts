import type { Answers } from '../../forms/question.ts'
import { type Leaving, type NextPlace, reasonForLeaving } from './leaving.ts'

const CONTINUING: Record<NextPlace['goes'], string> = {
  'to-school': 'yes',
  'not-on': 'no',
  'not-known': 'unknown',
}

/** What the record has already of what the interim assessment asks about leaving. */
export function leaverAnswers(leaving: Leaving): Answers {
  const { lastDay, next, contact } = leaving
  return {
    leavingOn: lastDay,
    leavingReason: reasonForLeaving(leaving),
    continuing: CONTINUING[next.goes],
    ...(next.goes === 'to-school' && placeAnswers(next)),
    ...(contact?.email !== undefined && { forwardingEmail: contact.email }),
    ...(contact?.phone !== undefined && { forwardingPhone: contact.phone }),
  }
}

function placeAnswers({
  schoolName,
  urn,
  appropriateBody,
}: Extract<NextPlace, { goes: 'to-school' }>): Answers {
  return {
    nextSchool: urn === undefined ? schoolName : `${schoolName} (URN ${urn})`,
    ...(appropriateBody !== undefined && { nextAppropriateBody: appropriateBody }),
  }
}
