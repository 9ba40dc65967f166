import type { Caller } from '@ect/usecases/ports/people.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

/** Told of everything that is thrown and not expected, so that someone can look. */
export type OnFault = (thrown: unknown, traceId: string) => void

/** The part of the ports that a bot needs. */
export type BotPorts = Pick<
  Ports,
  | 'reports'
  | 'drafts'
  | 'accessLog'
  | 'people'
  | 'reach'
  | 'appropriateBodies'
  | 'clock'
  | 'fingerprint'
  | 'sealing'
>

/** What the bot's own code works with. */
export interface BotParts {
  readonly ports: BotPorts
  /** A link to one report, or to the page on which several are signed. */
  readonly openInTab: (place: ReportKey | 'signing') => string
  /** A fresh UUID. */
  readonly newId: () => string
  readonly onFault: OnFault
}

/** A person of the records, at their address in Teams. */
export interface Sender {
  readonly caller: Caller
  readonly mri: string
}
