import { withPlan } from '@ect/domain/draft.ts'
import { linksFault } from '@ect/domain/files/officeLinks.ts'
import { plainFile } from '@ect/domain/files/plainImage.ts'
import type { EvidenceFile } from '@ect/domain/forms/question.ts'
import { judgeNameAndSize, judgeSupportPlan } from '@ect/domain/forms/supportPlanFile.ts'
import type { Report } from '@ect/domain/report/report.ts'
import type { PlanUpload } from '@ect/domain/report/supportPlans.ts'
import type { RecordsSite } from '@ect/domain/school.ts'

import { changeDraft } from './changeDraft.ts'
import { folderOf, supportPlanName } from './filedNames.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'
import type { FilePlace, KeptFile } from './ports/recordsLibrary.ts'
import { Refusal } from './refusal.ts'
import type { ReportOfCaller } from './reportOfCaller.ts'

export type PlanPorts = Pick<
  Ports,
  | 'reports'
  | 'appropriateBodies'
  | 'drafts'
  | 'schools'
  | 'library'
  | 'uploads'
  | 'clock'
  | 'fingerprint'
  | 'archives'
>

/** How much of a support plan has come, and what it became when all of it has. */
export interface PlanProgress {
  /** Bytes, from the first on: where to go on. */
  readonly received: number
  readonly file?: EvidenceFile
}

type PlanFile = Omit<PlanUpload, 'session'>

interface WholeFile {
  readonly caller: Caller
  readonly found: ReportOfCaller
  /** What it was said to be. */
  readonly file: PlanFile
  readonly kept: KeptFile
  /** It has just come; one that was there before is never taken away. */
  readonly isNew: boolean
}

/**
 * Judges a support plan that has come as a whole and puts it into the tutor's draft, in one write.
 * What cannot be taken is not left behind.
 *
 * @throws Refusal `file-refused` with the reason, `microsoft-unavailable`
 */
export async function takeSupportPlan(ports: PlanPorts, whole: WholeFile): Promise<PlanProgress> {
  const { caller, found, file, kept, isNew } = whole
  const site = await siteOf(ports, found.record)
  const sent = await ports.library.read(site, kept.itemId)
  const reason = whyRefused(ports, file, sent)
  if (reason !== undefined) {
    if (isNew) await ports.library.remove(site, kept.itemId)
    throw new Refusal('file-refused', { detail: reason })
  }
  const evidence = await keptPlain(ports, whole, sent)
  const at = ports.clock.now()
  await changeDraft(ports, found, caller, (draft) => withPlan(draft, { file: evidence, at }))
  return { received: file.size, file: evidence }
}

/** The tab takes the metadata out of a picture before it sends it; what came otherwise is exchanged. */
async function keptPlain(
  ports: PlanPorts,
  { found: { record }, file, kept, isNew }: WholeFile,
  sent: Uint8Array,
): Promise<EvidenceFile> {
  const { name } = file
  const { contentType } = typeOrRefuse(file)
  const { content, takenOut } = plainFile(contentType, sent)
  const size = content.length
  const sha256 = ports.fingerprint.ofBytes(content)
  if (takenOut === 0) return { fileId: kept.itemId, name, contentType, size, sha256 }
  const site = await siteOf(ports, record)
  const place = placeOf(record, { name, size, sha256 })
  const plain = await ports.library.keep(site, { ...place, contentType, content })
  if (isNew) await ports.library.remove(site, kept.itemId)
  return { fileId: plain.itemId, name, contentType, size, sha256 }
}

function whyRefused(
  { fingerprint, archives }: PlanPorts,
  { name, size, sha256 }: PlanFile,
  content: Uint8Array,
): string | undefined {
  if (content.length !== size || fingerprint.ofBytes(content) !== sha256) {
    return 'This file changed on its way. Attach it again.'
  }
  const verdict = judgeSupportPlan(name, content)
  if (!verdict.taken) return verdict.reason
  const relationships = archives.textsOf(content, '.rels')
  return relationships ? linksFault(relationships) : DAMAGED
}

const DAMAGED = 'This file is damaged. Open it, save it again and attach it.'

export async function siteOf(
  { schools }: Pick<Ports, 'schools'>,
  { appropriateBodyId, schoolId }: Report,
): Promise<RecordsSite> {
  return (await schools.get(appropriateBodyId, schoolId)).recordsSite
}

/**
 * The name tells one content from every other, so that nothing that was attached is overwritten.
 *
 * @throws Refusal `file-refused` with the reason, by name and size alone
 */
export function placeOf(report: Report, file: PlanFile): FilePlace {
  const name = supportPlanName(file.sha256, typeOrRefuse(file).extension)
  return { folder: folderOf(report), name }
}

function typeOrRefuse({ name, size }: PlanFile) {
  const verdict = judgeNameAndSize(name, size)
  if (!verdict.taken) throw new Refusal('file-refused', { detail: verdict.reason })
  return verdict
}
