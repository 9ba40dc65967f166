import { personId, type PersonId } from '@ect/domain/people.ts'
import { untouchedDraft } from '@ect/domain/draft.ts'
import type { DraftStore } from '@ect/usecases/ports/drafts.ts'
import type { ReportKey, ReportStore } from '@ect/usecases/ports/reports.ts'

/** A tutor who types into the one report that is theirs. */
export interface Typist {
  readonly objectId: string
  readonly person: PersonId
  readonly key: ReportKey
}

export function typistsOf(tenantId: string, model: ReportKey, count: number): readonly Typist[] {
  return Array.from({ length: count }, (_, n) => {
    const objectId = `e0c70000-0000-4000-8000-1${String(n).padStart(11, '0')}`
    const key = { ...model, reportId: `typing-${n}` }
    return { objectId, person: personId(tenantId, objectId), key }
  })
}

/** Gives each typist a copy of a report of which they are the tutor, and of which nobody is told. */
export async function giveReports(
  reports: ReportStore,
  model: ReportKey,
  typists: readonly Typist[],
): Promise<void> {
  const { record: report } = await reports.get(model)
  for (const { person, key } of typists) {
    const people = { ...report.people, inductionTutor: { id: person, name: 'Someone who types' } }
    const announcedAt = '2026-11-23T09:00:00.000Z'
    await reports.create({ ...report, id: key.reportId, people, outbox: [], announcedAt })
  }
}

export async function giveDrafts(drafts: DraftStore, typists: readonly Typist[]): Promise<void> {
  for (const { person, key } of typists) {
    const savedAt = '2026-11-23T09:00:00.000Z'
    await drafts.create(untouchedDraft({ ...key, personId: person, answers: {}, savedAt }))
  }
}
