import { addDays, knownInstant } from '@ect/domain/calendar.ts'
import { dayInEngland } from '@ect/domain/englandTime.ts'
import type { Person, PersonNamed } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import { concern } from '@ect/domain/testing/concerns.ts'
import { inductionRecord } from '@ect/domain/testing/inductionRecords.ts'
import { formalAssessment, progressReview } from '@ect/domain/testing/reports.ts'
import {
  amara,
  helen,
  lanternfield,
  marcus,
  noor,
  priti,
  ruth,
  stonebeck,
  tom,
} from '@ect/domain/testing/stonebeck.ts'

import { composeApi, openSealingKey, openStore } from '../compose.ts'
import { readConfig } from '../config.ts'

/** One review for each tale that is told of it. */
const REPORT_IDS = ['journey', 'refusals', 'outage', 'commands', 'assessment'] as const
export type ReportId = (typeof REPORT_IDS)[number]

/** The induction of someone who leaves; no report of it is planned before that. */
export const LEAVER = 'leaver'

/** Nobody of the demo school has a part in it. */
export const FOREIGN = { appropriateBodyId: 'oakrow', reportId: 'foreign' } as const
const OTHERS = { ect: noor, inductionTutor: noor, headteacher: noor }

/** Puts the demo school into the store that the settings name, with reviews that are due now. */
export async function seedRecords(settings: NodeJS.ProcessEnv): Promise<void> {
  const api = composeApi(readConfig(settings), {
    sealingKey: await openSealingKey(settings),
    store: await openStore(settings),
    onFault: () => undefined,
  })
  const { appropriateBodies, schools, people, choices, reports, inductions, concerns } = api.ports
  await appropriateBodies.put(lanternfield)
  await appropriateBodies.put({ ...lanternfield, id: FOREIGN.appropriateBodyId, members: [] })
  await schools.put(stonebeck)
  for (const person of [marcus, amara, helen, priti, tom, ruth, noor]) {
    await people.put(known(person))
    // These tests run at any hour of the real clock.
    await choices.put(person.id, { places: 'both', quiet: 'none' })
  }
  for (const id of REPORT_IDS) await reports.create(reviewOpenNow({ ...kindOf(id), id }))
  for (const id of [...REPORT_IDS, LEAVER]) await inductions.create(inductionRecord({ id }))
  await reports.create(
    reviewOpenNow({
      id: FOREIGN.reportId,
      appropriateBodyId: FOREIGN.appropriateBodyId,
      people: OTHERS,
    }),
  )
  await inductions.create(
    inductionRecord({
      id: FOREIGN.reportId,
      appropriateBodyId: FOREIGN.appropriateBodyId,
      people: OTHERS,
    }),
  )
  await concerns.create(concern())
  await api.close()
}

/** One of them is the final assessment; the others are reviews. */
function kindOf(id: ReportId): Partial<Report> {
  if (id !== 'assessment') return {}
  const { kind, assessment, form } = formalAssessment('final')
  return { kind, form, ...(assessment && { assessment }) }
}

/** The deployed functions know no clock but the machine's, so the review moves to the day. */
function reviewOpenNow(changes: Partial<Report>): Report {
  const report = progressReview()
  const today = dayInEngland(knownInstant(new Date().toISOString()))
  const period = {
    ...report.period,
    startsOn: addDays(today, -80),
    endsOn: addDays(today, 25),
    opensOn: addDays(today, -6),
    dueOn: addDays(today, 18),
  }
  return { ...report, period, ...changes }
}

function known({ id, name }: PersonNamed): Person {
  const [tenantId = '', objectId = ''] = id.split('.')
  const email = `${name.toLowerCase().replace(' ', '.')}@example.org`
  return { id, name, email, tenantId, objectId, appropriateBodyIds: [lanternfield.id] }
}
