import { INDUCTION_STATUS_WORDS } from '@ect/domain/induction/inductionStatus.ts'

import { assertReviewer } from './assertReviewer.ts'
import { everyPage } from './everyPage.ts'
import { exportedList } from './exportedList.ts'
import { type ListedInduction, listedInduction } from './listedInduction.ts'
import type { OpenedFile } from './openSupportPlan.ts'
import type { Caller } from './ports/people.ts'
import type { Ports } from './ports.ts'

const COLUMNS = [
  'Early career teacher',
  'TRN',
  'School',
  'Induction tutor',
  'Tutor is also mentor',
  'FTE',
  'Status',
  'Ends',
  'Extended by days',
  'Last day at a school',
]

/**
 * Every induction of an appropriate body as a list for a spreadsheet, by name, with what its
 * reviewers see in their list.
 *
 * @throws Refusal `not-found` for anyone but its reviewers
 */
export async function exportInductions(
  ports: Pick<Ports, 'inductions' | 'appropriateBodies' | 'documents' | 'clock'>,
  caller: Caller,
  { appropriateBodyId }: { readonly appropriateBodyId: string },
): Promise<OpenedFile> {
  const { name } = await assertReviewer(ports, caller, appropriateBodyId)
  const today = ports.clock.today()
  const heads = await everyPage(async (page) => {
    const { heads: items, next } = await ports.inductions.ofAppropriateBody(appropriateBodyId, page)
    return { items, next }
  })
  const rows = heads.map((head) => rowOf(listedInduction(head, 'reviewer', today)))
  return exportedList(ports, { what: `Inductions of ${name}`, today, columns: COLUMNS, rows })
}

function rowOf({ head, status, fteNow }: ListedInduction): readonly string[] {
  const { people, trn, schoolName, estimatedEndOn = '', extensionDays, leavesOn = '' } = head
  return [
    people.ect.name,
    trn,
    schoolName,
    people.inductionTutor.name,
    people.tutorIsMentor ? 'yes' : '',
    String(fteNow),
    INDUCTION_STATUS_WORDS[status],
    estimatedEndOn,
    extensionDays === undefined ? '' : String(extensionDays),
    leavesOn,
  ]
}
