import type { ReportItem } from '@ect/contract/reportView.ts'

/** What someone has read of one report, and the command with which they would sign exactly that. */
export interface Reading {
  readonly version: number
  readonly contentHash: string
  readonly commandId: string
}

/**
 * How far one of several reports has come: to be read, read, taken out by its reader, signed, to be
 * read again because it changed, no longer to be signed here, or to be tried again.
 */
export type Standing = 'unread' | 'read' | 'left-out' | 'signed' | 'changed' | 'settled' | 'failed'

export interface OneOfSeveral {
  readonly item: ReportItem
  readonly standing: Standing
  readonly reading?: Reading
  /** What became of it, and what to do. */
  readonly sentence?: string
}

export type Outcome = Pick<OneOfSeveral, 'standing'> & { readonly sentence: string }

export function idOf({ item }: Pick<OneOfSeveral, 'item'>): string {
  return item.key.reportId
}

export function unread(item: ReportItem): OneOfSeveral {
  return { item, standing: 'unread' }
}

/** With the content that was read; the same content again is the same command. */
export function asRead(
  one: OneOfSeveral,
  shown: Pick<Reading, 'version' | 'contentHash'>,
  newId: () => string,
): OneOfSeveral {
  const { item, reading } = one
  const isSame = reading?.contentHash === shown.contentHash && reading.version === shown.version
  const kept = isSame ? reading : { ...shown, commandId: newId() }
  return { item, standing: 'read', reading: kept }
}

/** Out of this round, for a reason of the report's or of its reader's. */
export function without(
  { item }: OneOfSeveral,
  standing: 'left-out' | 'settled' | 'changed',
  sentence: string,
): OneOfSeveral {
  return { item, standing, sentence }
}

export function withOutcome({ item, reading }: OneOfSeveral, outcome: Outcome): OneOfSeveral {
  return { item, ...(reading && { reading }), ...outcome }
}

/** What Sign would sign: all that was read and is not signed yet. */
export function readyToSign(
  reports: readonly OneOfSeveral[],
): readonly (OneOfSeveral & { readonly reading: Reading })[] {
  return reports.flatMap((one) =>
    one.reading && (one.standing === 'read' || one.standing === 'failed')
      ? [{ ...one, reading: one.reading }]
      : [],
  )
}

/** Where the reading goes on after one report: at the next that is left, or past the last. */
export function nextToRead(reports: readonly OneOfSeveral[], at: number): number {
  const left = leftToRead(reports)
  const next = reports.findIndex((one, index) => index > at && left.includes(one))
  return next === -1 ? reports.length : next
}

/** Those that someone has yet to read, or to leave out. */
export function leftToRead(reports: readonly OneOfSeveral[]): readonly OneOfSeveral[] {
  return reports.filter(({ standing }) => standing === 'unread' || standing === 'changed')
}
