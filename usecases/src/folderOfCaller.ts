import type { Role } from '@ect/domain/access.ts'
import { type AppropriateBody, partInInductions } from '@ect/domain/appropriateBody.ts'
import { mayReadDocuments } from '@ect/domain/documents/documentAccess.ts'
import type { DocumentFolder, FolderKey } from '@ect/domain/documents/documentFolder.ts'
import { emptyFolder } from '@ect/domain/documents/folderChanges.ts'
import type { InductionRecord } from '@ect/domain/induction/inductionRecord.ts'
import { roleInInduction } from '@ect/domain/induction/inductionAccess.ts'
import type { School } from '@ect/domain/school.ts'

import { inductionOfCaller } from './inductionOfCaller.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import { Refusal } from './refusal.ts'

export type FolderPorts = Pick<
  Ports,
  'inductions' | 'appropriateBodies' | 'schools' | 'documentFolders' | 'clock'
>

/** A folder that the caller may read, with what they are to whatever it belongs to. */
export interface FolderOfCaller {
  readonly folder: DocumentFolder
  /** Absent while nobody has added anything. */
  readonly version?: string
  readonly role: Role
  readonly appropriateBody: AppropriateBody
  /** Whose records site its files are kept in: the one that leads, for an induction. */
  readonly school: School
  /** Absent for the folder of a school. */
  readonly induction?: InductionRecord
}

/** @throws Refusal `not-found` also when there is such an owner and it is none of the caller's */
export async function folderOfCaller(
  ports: FolderPorts,
  caller: Caller,
  key: FolderKey,
): Promise<FolderOfCaller> {
  const [owner, stored] = await Promise.all([
    key.owner === 'induction'
      ? ownInduction(ports, caller, key)
      : schoolOfCaller(ports, caller, key),
    ports.documentFolders.get(key),
  ])
  if (!mayReadDocuments(owner.role)) throw new Refusal('not-found')
  return {
    ...owner,
    folder: stored?.record ?? emptyFolder(key),
    ...(stored && { version: stored.version }),
  }
}

type Owner = Omit<FolderOfCaller, 'folder' | 'version'>

async function ownInduction(
  ports: FolderPorts,
  caller: Caller,
  { appropriateBodyId, ownerId }: FolderKey,
): Promise<Owner> {
  const key = { appropriateBodyId, inductionId: ownerId }
  const { record, role, appropriateBody } = await inductionOfCaller(
    ports,
    caller,
    key,
    'openInduction',
  )
  const school = await ports.schools.get(appropriateBodyId, record.school.id)
  return { role, appropriateBody, school, induction: record }
}

/** A school belongs to its headteacher, to the people of the inductions served there, and to reviewers. */
async function schoolOfCaller(
  { schools, appropriateBodies, inductions }: FolderPorts,
  caller: Caller,
  { appropriateBodyId, ownerId }: FolderKey,
): Promise<Owner> {
  const [school, appropriateBody, heads] = await Promise.all([
    schools.get(appropriateBodyId, ownerId),
    appropriateBodies.get(appropriateBodyId),
    inductions.ofPerson(appropriateBodyId, caller.id),
  ])
  if (school.headteacher.id === caller.id) return { role: 'headteacher', appropriateBody, school }
  const own = await Promise.all(heads.map((head) => inductions.get(head)))
  const here = own.find(({ record }) => record.school.id === school.id)
  const role = here
    ? roleInInduction(here.record, [], caller.id)
    : partInInductions(appropriateBody.members, caller.id)
  if (!role) throw new Refusal('not-found')
  return { role, appropriateBody, school }
}
