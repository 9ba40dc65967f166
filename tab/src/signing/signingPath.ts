const PAGE = '/signing'

/** Where several reports are read and signed, one after the other. */
export function signingPath(reportIds: readonly string[]): string {
  return `${PAGE}?${new URLSearchParams({ reports: reportIds.join(',') }).toString()}`
}

/** Which reports an address names; `undefined` when it leaves the choice open. */
export function chosenIn(search: string): readonly string[] | undefined {
  return new URLSearchParams(search).get('reports')?.split(',')
}
