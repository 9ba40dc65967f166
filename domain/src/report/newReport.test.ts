import { expect, test } from '@jest/globals'

import { PROGRESS_REVIEW_FORM } from '../forms/progressReview.ts'
import type { InductionContract } from '../induction/induction.ts'
import { planReports } from '../schedule/planReports.ts'
import type { School } from '../school.ts'
import { inductionRecord } from '../testing/inductionRecords.ts'
import { amara, helen, lanternfield, noor, stonebeck } from '../testing/stonebeck.ts'
import { newReport } from './newReport.ts'

const larkmere: School = {
  ...stonebeck,
  id: 'larkmere',
  name: 'Larkmere Primary School',
  headteacher: noor,
}
const schools = new Map([stonebeck, larkmere].map((school) => [school.id, school]))
const calendars = new Map([...schools].map(([id, { calendar }]) => [id, calendar]))

const halfAt = (schoolId: string, daysPerWeek: number): InductionContract => ({
  schoolId,
  type: 'permanent',
  fte: 0.5,
  daysPerWeek,
  startsOn: '2026-09-01',
})

test.each([
  ['stonebeck', 'Stonebeck Academy', helen, 2],
  ['larkmere', 'Larkmere Primary School', noor, 3],
])(
  'two schools at once of which %s leads: the report is of its headteacher and contract (R42)',
  (id, name, headteacher, daysPerWeek) => {
    const contracts = [halfAt('stonebeck', 2), halfAt('larkmere', 3)]
    const people = { ...inductionRecord().people, headteacher }
    const induction = inductionRecord({ school: { id, name }, contracts, people })
    const [planned] = planReports(induction, calendars).reports
    const school = schools.get(planned?.schoolId ?? '')
    if (!planned || !school) throw new Error('nothing was planned')
    const report = newReport(
      planned,
      { id: 'amara-1', form: PROGRESS_REVIEW_FORM },
      {
        settled: [],
        induction,
        calendars,
        school,
        appropriateBody: lanternfield,
        today: '2026-11-23',
      },
    )
    expect(report).toMatchObject({
      schoolId: id,
      people: { ect: amara, headteacher },
      facts: { schoolName: name, contract: { daysPerWeek } },
    })
  },
)
