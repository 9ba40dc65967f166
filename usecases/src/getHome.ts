import { type Role, roleIn } from '@ect/domain/access.ts'
import { type AppropriateBody, hasPart, partInInductions } from '@ect/domain/appropriateBody.ts'
import { settingsOn } from '@ect/domain/appropriateBodySettings.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'
import { taskOf } from '@ect/domain/report/tasks.ts'
import { mayDoWithSettings } from '@ect/domain/settings/settingsAccess.ts'

import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'
import { type ListedReport, listed } from './listedReport.ts'

export interface Home {
  readonly name: string
  readonly today: IsoDate
  readonly parts: readonly Role[]
  readonly tasks: readonly ListedReport[]
  readonly waiting: readonly ListedReport[]
  readonly done: readonly ListedReport[]
  /** For a reviewer: what they were told of early, until one of them has been in touch or it is submitted. */
  readonly attention: readonly ListedReport[]
  readonly appropriateBodies: readonly { readonly id: string; readonly name: string }[]
  /** Open reports before which they can look at their own work, for an ECT. */
  readonly selfReviews: readonly ListedReport[]
  /** Appropriate bodies whose settings are theirs to change. */
  readonly settingsOf: readonly { readonly id: string; readonly name: string }[]
}

type HomePorts = Pick<Ports, 'people' | 'reports' | 'appropriateBodies' | 'clock'>

/** What one person has to do, what waits for others, and what is done. Empty for a stranger. */
export async function getHome(ports: HomePorts, caller: Caller): Promise<Home> {
  const person = await ports.people.get(caller.id)
  const today = ports.clock.today()
  const ids = person?.appropriateBodyIds ?? []
  const own = (await Promise.all(ids.map((id) => ports.reports.ofPerson(id, caller.id)))).flat()
  const bodies = await Promise.all(ids.map((id) => ports.appropriateBodies.get(id)))
  const parts = bodies.flatMap(({ members }) => partInInductions(members, caller.id) ?? [])
  const reviewed = bodies.filter((body) => hasPart(body, caller.id, 'reviewer'))
  const early = await Promise.all(reviewed.map(({ id }) => ports.reports.toAttend(id)))
  const reports = own.map((head) => listed(head, partOf(head, caller), today))
  return {
    name: person?.name ?? caller.name,
    today,
    parts: [...new Set([...reports.map(({ role }) => role), ...parts])],
    ...byWhatIsToDo(reports, today),
    selfReviews: reports.filter((report) => isOffered(report, bodies, today)),
    attention: early
      .flat()
      .filter((head) => roleIn(head, [], caller.id) === undefined)
      .map((head) => listed(head, 'reviewer', today)),
    appropriateBodies: reviewed.map(({ id, name }) => ({ id, name })),
    settingsOf: bodies
      .filter((body) => mayDoWithSettings(body, caller.id, 'openSettings'))
      .map(({ id, name }) => ({ id, name })),
  }
}

function partOf(head: ReportHead, caller: Caller): Role {
  return roleIn(head, [], caller.id) ?? 'headteacher'
}

function byWhatIsToDo(reports: readonly ListedReport[], today: IsoDate) {
  const isTask = ({ role, head }: ListedReport) => taskOf(role, head, today) !== undefined
  return {
    tasks: reports.filter(isTask),
    waiting: reports.filter((report) => !isTask(report) && !isDone(report)),
    done: reports.filter(isDone),
  }
}

/** From the day on which a report opens until its tutor shares it. */
function isOffered(
  { role, head, status }: ListedReport,
  bodies: readonly AppropriateBody[],
  today: IsoDate,
): boolean {
  const isOpen = head.state === 'with-tutor' && status !== 'scheduled'
  const body = bodies.find(({ id }) => id === head.appropriateBodyId)
  return role === 'ect' && isOpen && body !== undefined && settingsOn(today, body).offersSelfReview
}

function isDone({ status }: ListedReport): boolean {
  return status === 'reviewed' || status === 'decided' || status === 'void'
}
