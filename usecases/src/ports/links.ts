import type { InductionKey } from './inductions.ts'
import type { ReportKey } from './reports.ts'

/** The page of the tab to which one of our links leads. */
export type LinkedPage =
  | { readonly page: 'reports'; readonly reportKey: ReportKey }
  | { readonly page: 'inductions'; readonly inductionKey: InductionKey }
