import type { Person } from '@ect/domain/people.ts'
import type { ConcernKey } from '@ect/usecases/ports/concerns.ts'
import type { InductionKey } from '@ect/usecases/ports/inductions.ts'
import type { LinkedPage } from '@ect/usecases/ports/links.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import type { Ports } from '@ect/usecases/ports.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'

/** Told of everything that is thrown and not expected, so that someone can look. */
export type OnFault = (thrown: unknown, traceId: string) => void

/** The part of the ports that a bot needs. */
export type BotPorts = Pick<
  Ports,
  | 'reports'
  | 'concerns'
  | 'inductions'
  | 'schools'
  | 'drafts'
  | 'accessLog'
  | 'people'
  | 'reach'
  | 'choices'
  | 'leases'
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
  readonly openInduction: (key: InductionKey) => string
  /** A chat with one person. */
  readonly openChat: (person: Pick<Person, 'email'>) => string
  readonly openConcern: (key: ConcernKey) => string
  readonly openReviewQueue: (appropriateBodyId: string) => string
  /** What a link leads to, when it is one of ours. */
  readonly linkedPage: (link: string) => LinkedPage | undefined
  /** A fresh UUID. */
  readonly newId: () => string
  readonly onFault: OnFault
}

/** A person of the records, at their address in Teams. */
export interface Sender {
  readonly caller: Caller
  readonly mri: string
}
