import type { ReportState } from '@ect/domain/report/report.ts'

export type Who = 'ect' | 'tutor' | 'head' | 'reviewer'
export const DEEDS = ['shares', 'queries', 'signs', 'reviews', 'returns', 'reopens'] as const
export type Deed = (typeof DEEDS)[number]

/** What someone has in front of them. */
export interface Seen {
  readonly version: number
  /** Whether the comments of the ECT were there, without which their signature is not. */
  readonly withComments: boolean
}

/** A report as plainly as signing can be told: how often shared, where it stands, who signed what. */
export interface SigningModel {
  readonly needsHead: boolean
  readonly state: ReportState
  readonly version: number
  /** Every signature ever given, as `version who`. */
  readonly signatures: readonly string[]
}

export function seenNow({ state, version }: SigningModel): Seen {
  return { version, withComments: !['with-ect', 'queried', 'with-tutor'].includes(state) }
}

export function mayRead({ state, version }: SigningModel, who: Who): boolean {
  if (who === 'reviewer') return ['submitted', 'returned', 'reopened', 'reviewed'].includes(state)
  return version > 0
}

/** Who may do what, and while the report stands where. */
const TURNS: Record<Deed, Partial<Record<Who, readonly ReportState[]>>> = {
  shares: { tutor: ['with-tutor', 'with-ect', 'queried', 'returned', 'reopened'] },
  queries: { ect: ['with-ect'] },
  signs: { ect: ['with-ect'], tutor: ['needs-signatures'], head: ['with-headteacher'] },
  reviews: { reviewer: ['submitted'] },
  returns: { reviewer: ['submitted'] },
  reopens: { tutor: ['submitted'], head: ['submitted'], reviewer: ['reviewed'] },
}

const EFFECTS: Record<Deed, (model: SigningModel, who: Who) => SigningModel> = {
  shares: (model) => ({ ...model, state: 'with-ect', version: model.version + 1 }),
  queries: (model) => ({ ...model, state: 'queried' }),
  signs: (model, who) => ({
    ...model,
    state: afterSignatureOf(who, model),
    signatures: [...model.signatures, `${model.version} ${who}`],
  }),
  reviews: (model) => ({ ...model, state: 'reviewed' }),
  returns: (model) => ({ ...model, state: 'returned' }),
  reopens: (model) => ({ ...model, state: 'reopened' }),
}

/** What becomes of the report, or `undefined` when this is refused. */
export function after(
  model: SigningModel,
  who: Who,
  does: Deed,
  seen: Seen | undefined,
): SigningModel | undefined {
  const isTheirs = TURNS[does][who]?.includes(model.state) ?? false
  return isTheirs && isUpToDate(model, does, seen) ? EFFECTS[does](model, who) : undefined
}

/** Whoever shares has written it themselves; the others act on what they were shown. */
function isUpToDate(model: SigningModel, does: Deed, seen: Seen | undefined): boolean {
  if (does === 'shares') return true
  const now = seenNow(model)
  const isToTheWord = does !== 'signs' || seen?.withComments === now.withComments
  return seen?.version === now.version && isToTheWord
}

function afterSignatureOf(who: Who, { needsHead }: SigningModel): ReportState {
  if (who === 'ect') return 'needs-signatures'
  return who === 'tutor' && needsHead ? 'with-headteacher' : 'submitted'
}
