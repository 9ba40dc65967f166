import { describe, expect, test } from '@jest/globals'

import { announced } from './announcing.ts'
import { formalAssessment, progressReview, signedReport, signedReview } from '../testing/reports.ts'
import { amara, helen, marcus, noor, otis } from '../testing/stonebeck.ts'
import { asOfVersion } from './formerPeople.ts'
import { goesTo, handedOver } from './handingOver.ts'
import { REPORT_STATES, type Report } from './report.ts'

const AT = '2026-11-24T09:00:00.000Z'
const to = (report: Report, changes: Partial<Report['people']>) =>
  handedOver(report, { ...report.people, ...changes }, AT)
const told = ({ outbox }: Report) =>
  outbox.flatMap((one) => ('notice' in one ? [`${one.notice} ${one.send} ${one.to}`] : []))

test('a report goes to others until it is reviewed, and never when it is void', () => {
  const { people } = progressReview()
  const going = REPORT_STATES.filter((state) =>
    goesTo({ people, state }, { ...people, inductionTutor: noor }),
  )
  expect(REPORT_STATES.filter((state) => !going.includes(state))).toEqual([
    'reviewed',
    'decided',
    'void',
  ])
  expect(goesTo({ people, state: 'with-tutor' }, people)).toBe(false)
})

describe('who is told', () => {
  test('a new tutor by a card to act on, where there is something to act on', () => {
    const report = { ...announced(progressReview(), AT), outbox: [] }
    expect(told(to(report, { inductionTutor: noor }))).toEqual([
      `accessGranted feed ${amara.id}`,
      `partBegins card ${noor.id}`,
      `partBegins feed ${noor.id}`,
      `partEnds feed ${marcus.id}`,
    ])
  })

  test('the one who goes of nothing that was still to be sent', () => {
    const after = to(announced(progressReview(), AT), { inductionTutor: noor })
    expect(told(after).filter((one) => one.endsWith(marcus.id))).toEqual([
      `partEnds feed ${marcus.id}`,
    ])
  })

  test('of all this nothing that was undone before it went', () => {
    const { people } = progressReview()
    const after = to(to(progressReview(), { inductionTutor: noor }), people)
    expect(told(after).filter((one) => !one.startsWith('accessGranted'))).toEqual([
      `partBegins feed ${marcus.id}`,
      `partEnds feed ${noor.id}`,
    ])
  })

  test('nobody that they come who was there: a headteacher who becomes tutor too', () => {
    const after = to(progressReview(), { inductionTutor: helen })
    expect(told(after)).toEqual([`partEnds feed ${marcus.id}`])
  })
})

describe('under whom something was signed', () => {
  const first = signedReport(formalAssessment(), 'ect', 'induction-tutor')

  test('is kept only once someone has signed, and once for each', () => {
    expect(to(progressReview(), { inductionTutor: noor }).formerPeople).toBeUndefined()
    const twice = to(to(first, { inductionTutor: noor }), { inductionTutor: otis })
    expect(twice.formerPeople).toEqual([{ people: first.people, signatures: 2 }])
    const back = to(twice, { inductionTutor: marcus })
    expect(back.formerPeople).toEqual(twice.formerPeople)
  })

  test('stands in the copy of a version, whoever is its tutor now', () => {
    const after = to(signedReview('ect', 'induction-tutor'), { inductionTutor: noor })
    const [version] = after.versions
    if (!version) throw new RangeError('nothing was shared')
    expect(after.people.inductionTutor).toEqual(noor)
    expect(asOfVersion(after, version).people.inductionTutor).toEqual(marcus)
  })
})
