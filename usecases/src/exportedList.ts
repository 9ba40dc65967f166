import type { IsoDate } from '@ect/domain/calendar.ts'

import type { OpenedFile } from './openSupportPlan.ts'
import type { CsvList } from './ports/documents.ts'
import type { Ports } from './ports.ts'

interface Exported extends CsvList {
  /** `Reports of Lanternfield Teaching School Hub` */
  readonly what: string
  readonly today: IsoDate
}

/** A list as a file that says of what and of which day it is. */
export async function exportedList(
  { documents }: Pick<Ports, 'documents'>,
  { what, today, ...list }: Exported,
): Promise<OpenedFile> {
  return {
    name: `${what}, ${today}.csv`,
    contentType: 'text/csv; charset=utf-8',
    content: await documents.listCsv(list),
  }
}
