import { amara, helen, marcus, noor, priti, ruth, tom } from '@ect/domain/testing/stonebeck.ts'

import type { Caller } from '../ports/people.ts'
import type { ReportKey } from '../ports/reports.ts'

export const AMARA_1: ReportKey = { appropriateBodyId: 'lanternfield', reportId: 'amara-1' }

export const AMARA = { appropriateBodyId: 'lanternfield', inductionId: 'amara' } as const

export const theEct: Caller = amara
export const theTutor: Caller = marcus
export const theHead: Caller = helen
export const aReviewer: Caller = priti
export const theNamedContact: Caller = tom
export const anAdministrator: Caller = ruth
export const aStranger: Caller = noor

/** Everyone who may come, by what they are to Amara's review. */
export const EVERYONE: readonly (readonly [string, Caller])[] = [
  ['the ECT', theEct],
  ['the tutor', theTutor],
  ['the headteacher', theHead],
  ['a reviewer', aReviewer],
  ['the named contact', theNamedContact],
  ['an administrator', anAdministrator],
  ['a stranger', aStranger],
]
