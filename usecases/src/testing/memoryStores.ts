import type { AppropriateBody } from '@ect/domain/appropriateBody.ts'
import type { DocumentFolder, FolderKey } from '@ect/domain/documents/documentFolder.ts'
import type { Draft } from '@ect/domain/draft.ts'
import type { NoticeChoices } from '@ect/domain/notices/noticeChoices.ts'
import type { Person } from '@ect/domain/people.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { School } from '@ect/domain/school.ts'

import type { AppropriateBodyStore, SchoolStore } from '../ports/bodies.ts'
import type { ChoiceStore } from '../ports/choices.ts'
import type { DocumentFolderStore } from '../ports/documentFolders.ts'
import type { DraftStore } from '../ports/drafts.ts'
import type { Lease, LeaseStore } from '../ports/leases.ts'
import type { PersonDirectory, ReachStore } from '../ports/people.ts'
import { Refusal } from '../refusal.ts'
import { memoryAccessLog } from './memoryAccessLog.ts'
import { memoryConcerns } from './memoryConcerns.ts'
import { memoryInductions } from './memoryInductions.ts'
import { memoryRecords } from './memoryRecords.ts'
import { memoryReports } from './memoryReports.ts'

/** Every store that use cases need, in memory; the promises of `storePromises.ts` hold for them. */
export function memoryStores(reports: readonly Report[] = []) {
  return {
    reports: memoryReports(reports),
    inductions: memoryInductions(),
    drafts: memoryDrafts(),
    concerns: memoryConcerns(),
    documentFolders: memoryDocumentFolders(),
    accessLog: memoryAccessLog(),
    people: memoryPeople(),
    reach: memoryReach(),
    choices: memoryChoices(),
    leases: memoryLeases(),
    appropriateBodies: memoryAppropriateBodies(),
    schools: memorySchools(),
  }
}

function memoryDrafts(): DraftStore {
  const records = memoryRecords<Draft>()
  return {
    get: async (reportId, person) => records.get(draftKey({ reportId, personId: person })),
    create: async (draft) => records.create(draftKey(draft), draft),
    replace: async (draft, version) => records.replace(draftKey(draft), draft, version),
  }
}

function memoryDocumentFolders(): DocumentFolderStore {
  const records = memoryRecords<DocumentFolder>()
  return {
    get: async (key) => records.get(folderKey(key)),
    create: async (folder) => records.create(folderKey(folder), folder),
    replace: async (folder, version) => records.replace(folderKey(folder), folder, version),
  }
}

function memoryPeople(): PersonDirectory {
  const records = memoryRecords<Person>()
  return {
    get: async (id) => records.get(id)?.record,
    put: async (person) => records.put(person.id, person),
  }
}

function memoryReach(): ReachStore {
  const records = memoryRecords<object>()
  return {
    get: async (person) => records.get(person)?.record,
    put: async (person, reference) => records.put(person, reference),
    remove: async (person) => records.remove(person),
  }
}

function memoryChoices(): ChoiceStore {
  const records = memoryRecords<NoticeChoices>()
  return {
    get: async (person) => records.get(person)?.record,
    put: async (person, choices) => records.put(person, choices),
  }
}

function memoryLeases(): LeaseStore {
  const records = memoryRecords<Lease>()
  return {
    get: async (name) => records.get(name),
    create: async (lease) => records.create(lease.name, lease),
    replace: async (lease, version) => records.replace(lease.name, lease, version),
  }
}

function memoryAppropriateBodies(): AppropriateBodyStore {
  const records = memoryRecords<AppropriateBody>()
  return {
    get: async (id) => foundIn(records.get(id)?.record),
    getStored: async (id) => foundIn(records.get(id)),
    replace: async (appropriateBody, version) =>
      records.replace(appropriateBody.id, appropriateBody, version),
    async toReplan(now, limit) {
      return records
        .all()
        .flatMap(({ id, replanning }) =>
          replanning && replanning.due <= now ? [{ id, due: replanning.due }] : [],
        )
        .toSorted((a, b) => (a.due < b.due ? -1 : 1))
        .slice(0, limit)
        .map(({ id }) => id)
    },
    all: async () => records.all(),
    put: async (appropriateBody) => records.put(appropriateBody.id, appropriateBody),
  }
}

function memorySchools(): SchoolStore {
  const records = memoryRecords<School>()
  return {
    get: async (appropriateBodyId, id) =>
      foundIn(records.get(`${appropriateBodyId}/${id}`)?.record),
    put: async (school) => records.put(`${school.appropriateBodyId}/${school.id}`, school),
  }
}

function folderKey({ appropriateBodyId, owner, ownerId }: FolderKey): string {
  return `${appropriateBodyId}/${owner}/${ownerId}`
}

function draftKey({ personId, reportId }: Pick<Draft, 'reportId' | 'personId'>): string {
  return `${personId}/${reportId}`
}

function foundIn<T>(record: T | undefined): T {
  if (record === undefined) throw new Refusal('not-found')
  return record
}
