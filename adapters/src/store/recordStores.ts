import type { PersonId } from '@ect/domain/people.ts'
import type { AppropriateBodyStore, SchoolStore } from '@ect/usecases/ports/bodies.ts'
import type { ChoiceStore } from '@ect/usecases/ports/choices.ts'
import type { DocumentFolderStore } from '@ect/usecases/ports/documentFolders.ts'
import type { DraftStore } from '@ect/usecases/ports/drafts.ts'
import type { LeaseStore } from '@ect/usecases/ports/leases.ts'
import type { PersonDirectory, ReachStore } from '@ect/usecases/ports/people.ts'
import type { Ports } from '@ect/usecases/ports.ts'

import { accessLog } from './accessLog.ts'
import { APPROPRIATE_BODIES, appropriateBodyDocument } from './appropriateBodyDocument.ts'
import { choicesDocument } from './choicesDocument.ts'
import { concernStore } from './concernStore.ts'
import type { DocumentStore } from './documentStore.ts'
import { addressOf, documentFolderDocument } from './documentFolderDocument.ts'
import { draftDocument } from './draftDocument.ts'
import { inductionStore } from './inductionStore.ts'
import { leaseDocument, leaseNamed } from './leaseDocument.ts'
import { listAll } from './listAll.ts'
import { foundOrRefuse, orRefuse } from './orRefuse.ts'
import { inDirectory, personDocument, reachDocument } from './personDocument.ts'
import { putDocument } from './putDocument.ts'
import { reportStore } from './reportStore.ts'
import { schoolDocument } from './schoolDocument.ts'

export type RecordStores = Pick<
  Ports,
  | 'reports'
  | 'inductions'
  | 'drafts'
  | 'concerns'
  | 'documentFolders'
  | 'accessLog'
  | 'people'
  | 'reach'
  | 'choices'
  | 'leases'
  | 'appropriateBodies'
  | 'schools'
>

/** Every store that use cases know, on one engine. */
export function recordStores(engine: DocumentStore): RecordStores {
  return {
    reports: reportStore(engine),
    inductions: inductionStore(engine),
    drafts: draftStore(engine),
    concerns: concernStore(engine),
    documentFolders: documentFolderStore(engine),
    accessLog: accessLog(engine),
    people: personDirectory(engine),
    reach: reachStore(engine),
    choices: choiceStore(engine),
    leases: leaseStore(engine),
    appropriateBodies: appropriateBodyStore(engine),
    schools: schoolStore(engine),
  }
}

function draftStore(engine: DocumentStore): DraftStore {
  return {
    get: (reportId, person) =>
      orRefuse(engine.get(draftDocument, { partition: person, id: reportId })),
    create: (draft) => orRefuse(engine.create(draftDocument, draft)),
    replace: (draft, version) => orRefuse(engine.replace(draftDocument, draft, version)),
  }
}

function documentFolderStore(engine: DocumentStore): DocumentFolderStore {
  return {
    get: (key) => orRefuse(engine.get(documentFolderDocument, addressOf(key))),
    create: (folder) => orRefuse(engine.create(documentFolderDocument, folder)),
    replace: (folder, version) => orRefuse(engine.replace(documentFolderDocument, folder, version)),
  }
}

function personDirectory(engine: DocumentStore): PersonDirectory {
  return {
    get: async (id) => (await orRefuse(engine.get(personDocument, inDirectory(id))))?.record,
    put: (person) => orRefuse(putDocument(engine, personDocument, person)),
  }
}

function reachStore(engine: DocumentStore): ReachStore {
  const stored = (person: PersonId) => orRefuse(engine.get(reachDocument, inDirectory(person)))
  return {
    get: async (person) => (await stored(person))?.record.reference,
    put: (person, reference) =>
      orRefuse(putDocument(engine, reachDocument, { personId: person, reference })),
    async remove(person) {
      const found = await stored(person)
      if (found) await orRefuse(engine.remove(reachDocument, inDirectory(person), found.version))
    },
  }
}

function choiceStore(engine: DocumentStore): ChoiceStore {
  return {
    get: async (person) =>
      (await orRefuse(engine.get(choicesDocument, inDirectory(person))))?.record.choices,
    put: (person, choices) =>
      orRefuse(putDocument(engine, choicesDocument, { personId: person, choices })),
  }
}

function leaseStore(engine: DocumentStore): LeaseStore {
  return {
    get: (name) => orRefuse(engine.get(leaseDocument, leaseNamed(name))),
    create: (lease) => orRefuse(engine.create(leaseDocument, lease)),
    replace: (lease, version) => orRefuse(engine.replace(leaseDocument, lease, version)),
  }
}

function appropriateBodyStore(engine: DocumentStore): AppropriateBodyStore {
  const getStored = (id: string) =>
    foundOrRefuse(engine.get(appropriateBodyDocument, { partition: APPROPRIATE_BODIES, id }))
  const get = async (id: string) => (await getStored(id)).record
  return {
    get,
    getStored,
    replace: (appropriateBody, version) =>
      orRefuse(engine.replace(appropriateBodyDocument, appropriateBody, version)),
    async toReplan(now, limit) {
      const found = await orRefuse(engine.sweep(appropriateBodyDocument, 'toReplan', now, limit))
      return found.map(({ id }) => id)
    },
    async all() {
      const listed = listAll(engine, appropriateBodyDocument, APPROPRIATE_BODIES, 'byId')
      return Promise.all((await orRefuse(listed)).map(({ id }) => get(id)))
    },
    put: (appropriateBody) =>
      orRefuse(putDocument(engine, appropriateBodyDocument, appropriateBody)),
  }
}

function schoolStore(engine: DocumentStore): SchoolStore {
  return {
    async get(appropriateBodyId, id) {
      const address = { partition: appropriateBodyId, id }
      return (await foundOrRefuse(engine.get(schoolDocument, address))).record
    },
    put: (school) => orRefuse(putDocument(engine, schoolDocument, school)),
  }
}
