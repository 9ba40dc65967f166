import { mayDo, roleIn } from '@ect/domain/access.ts'
import { isNamed } from '@ect/domain/nameSearch.ts'

import { findInductions, type FindPorts } from './findInductions.ts'
import type { InductionHead } from './ports/inductions.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { ReportHead } from './ports/reports.ts'

export interface FoundToShare {
  readonly inductions: readonly InductionHead[]
  /** Of these inductions, and others that the caller had a part in, the newest period first. */
  readonly reports: readonly ReportHead[]
}

/**
 * Inductions and reports that someone may point others to: those that they may open themselves,
 * by a part of the ECT's name. Empty for a stranger.
 */
export async function findToShare(
  ports: FindPorts & Pick<Ports, 'reports'>,
  caller: Caller,
  { name, inductionsAtMost }: { readonly name: string; readonly inductionsAtMost: number },
): Promise<FoundToShare> {
  const sought = { name, limit: inductionsAtMost }
  const [{ found }, own] = await Promise.all([
    findInductions(ports, caller, sought),
    ownReports(ports, caller, name),
  ])
  const inductions = found.map(({ head }) => head)
  const theirs = await Promise.all(inductions.map((head) => ports.reports.ofInduction(head)))
  const readable = await readableBy(ports, caller, [...own, ...theirs.flat()])
  const byId = new Map(readable.map((head) => [`${head.appropriateBodyId}/${head.reportId}`, head]))
  return { inductions, reports: [...byId.values()].toSorted(newestFirst) }
}

async function ownReports(
  { people, reports }: FindPorts & Pick<Ports, 'reports'>,
  caller: Caller,
  name: string,
): Promise<readonly ReportHead[]> {
  const person = await people.get(caller.id)
  const bodies = person?.appropriateBodyIds ?? []
  const own = await Promise.all(bodies.map((id) => reports.ofPerson(id, caller.id)))
  return own.flat().filter(({ ectName }) => isNamed(ectName, name))
}

/** Whoever follows someone as tutor has a part in the induction, and none in its earlier reports. */
async function readableBy(
  { appropriateBodies }: Pick<Ports, 'appropriateBodies'>,
  caller: Caller,
  heads: readonly ReportHead[],
): Promise<readonly ReportHead[]> {
  const ids = [...new Set(heads.map(({ appropriateBodyId }) => appropriateBodyId))]
  const bodies = await Promise.all(ids.map((id) => appropriateBodies.get(id)))
  const membersOf = new Map(bodies.map(({ id, members }) => [id, members]))
  return heads.filter((head) => {
    const role = roleIn(head, membersOf.get(head.appropriateBodyId) ?? [], caller.id)
    return head.state !== 'void' && role !== undefined && mayDo(role, 'openReport', head.state)
  })
}

function newestFirst({ period: a }: ReportHead, { period: b }: ReportHead): number {
  return a.startsOn < b.startsOn ? 1 : -1
}
