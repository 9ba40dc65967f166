import type { Instant } from '../calendar.ts'
import type { FiledCopy } from '../report/report.ts'
import type { Failure } from './retrying.ts'

/** What became of one try to send one entry of an outbox. */
export type Delivery =
  | {
      readonly id: string
      readonly sent: true
      /** Where the signed copy is kept, when that was what was sent. */
      readonly filed?: FiledCopy
    }
  | {
      readonly id: string
      readonly sent: false
      readonly failure: Failure
      /** That its person wants it on no other channel. */
      readonly alone?: true
    }
  | { readonly id: string; readonly sent: 'later'; readonly due: Instant }
  /** Its person wants it on the other channel only. */
  | { readonly id: string; readonly sent: 'elsewhere' }
  /** What it asks for is no longer asked. */
  | { readonly id: string; readonly sent: 'moot' }
