import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { Person } from '@ect/domain/people.ts'
import type { School } from '@ect/domain/school.ts'

import { demoInductions } from './demoInductions.ts'
import { demoPeople } from './demoPeople.ts'
import { APPROPRIATE_BODIES, LANTERNFIELD_HUB, SCHOOLS } from './demoPlaces.ts'

export interface DemoRecords {
  readonly appropriateBodies: readonly AppropriateBody[]
  readonly schools: readonly School[]
  readonly people: readonly Person[]
  readonly inductions: readonly InductionRecord[]
}

/** The demo as it stands on the morning of Monday 23 November 2026. */
export function demoRecords(): DemoRecords {
  return {
    appropriateBodies: APPROPRIATE_BODIES,
    schools: SCHOOLS,
    people: demoPeople(LANTERNFIELD_HUB.id),
    inductions: demoInductions(),
  }
}
