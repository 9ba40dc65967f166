import type { PersonNamed } from '@ect/domain/people.ts'
import { whoIs } from '@ect/domain/induction/peopleChange.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { goesTo } from '@ect/domain/report/handingOver.ts'
import { reportTitle } from '@ect/domain/report/report.ts'

import { inductionOfCaller } from './inductionOfCaller.ts'
import { assertMayName, peopleChanged, personAtSchool, type PersonToName } from './peopleChanged.ts'
import type { InductionKey } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'

export interface PreviewPeople extends InductionKey {
  readonly change: PersonToName
}

/** What follows when someone is named. */
export interface PeoplePreview {
  readonly person: PersonNamed
  readonly instead?: PersonNamed
  /** Reports that go on, and change hands. */
  readonly reports: readonly string[]
  /** Those of them in which the tutor before has typed something that goes with them. */
  readonly drafts: readonly string[]
}

/**
 * What naming someone would do, before it is done.
 *
 * @throws Refusal as `changePeople` does
 */
export async function previewPeople(
  ports: Pick<Ports, 'inductions' | 'reports' | 'drafts' | 'appropriateBodies' | 'clock' | 'staff'>,
  caller: Caller,
  { change, ...key }: PreviewPeople,
): Promise<PeoplePreview> {
  const found = await inductionOfCaller(ports, caller, key, 'changePeople')
  assertMayName(found, caller, change.part)
  const { id, name } = await personAtSchool(ports, found.record, change.email)
  const at = ports.clock.now()
  const person = { id, name }
  const after = peopleChanged(found, change, { person, caller, at })
  const instead = whoIs(found.record.people, change.part)
  const moving = (await ports.reports.ofInduction(key)).filter((head) => goesTo(head, after.people))
  return {
    person,
    ...(instead && { instead }),
    reports: moving.map(reportTitle),
    drafts: await begunDrafts(ports, moving, after),
  }
}

async function begunDrafts(
  { drafts }: Pick<Ports, 'drafts'>,
  moving: readonly ReportHead[],
  { people }: Pick<InductionRecord, 'people'>,
): Promise<readonly string[]> {
  const begun = moving.map(async (head) => {
    const former = head.people.inductionTutor.id
    const isTheirs = former !== people.inductionTutor.id
    return isTheirs && (await drafts.get(head.reportId, former)) ? [reportTitle(head)] : []
  })
  return (await Promise.all(begun)).flat()
}
