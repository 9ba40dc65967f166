import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import type { Person } from '@ect/domain/people.ts'
import type { School } from '@ect/domain/school.ts'

import { demoInductions } from './demoInductions.ts'
import { demoPeople } from './demoPeople.ts'
import { appropriateBodies, DEMO_FORM_SET, LANTERNFIELD_HUB, SCHOOLS } from './demoPlaces.ts'

export interface DemoRecords {
  readonly appropriateBodies: readonly AppropriateBody[]
  readonly schools: readonly School[]
  readonly people: readonly Person[]
  readonly inductions: readonly InductionRecord[]
}

/** The demo as it stands on the morning of Monday 23 November 2026. */
export function demoRecords(formSet: string = DEMO_FORM_SET): DemoRecords {
  return {
    appropriateBodies: appropriateBodies(formSet),
    schools: SCHOOLS,
    people: demoPeople(LANTERNFIELD_HUB.id),
    inductions: demoInductions(),
  }
}
