import type { ReportState } from '@ect/domain/report/report.ts'

export type Who = 'ect' | 'tutor' | 'head' | 'reviewer'
export const DEEDS = [
  'shares',
  'queries',
  'comments',
  'signs',
  'declines',
  'reviews',
  'returns',
] as const
export type Deed = (typeof DEEDS)[number]

/** What someone has in front of them. */
export interface Seen {
  readonly version: number
  /** Whether the comments of the ECT were there, which others sign with theirs. */
  readonly withComments: boolean
}

/** A report as plainly as signing can be told: how often shared, where it stands, who signed what. */
export interface SigningModel {
  /** Who signs it, one after the other: what the body asked for when it was first shared. */
  readonly order: readonly Who[]
  readonly state: ReportState
  readonly version: number
  /** Every signature ever given, as `version who`. */
  readonly signatures: readonly string[]
}

const WITHOUT_COMMENTS = ['with-tutor', 'with-ect', 'with-ect-to-comment', 'queried']

export function seenNow({ state, version }: SigningModel): Seen {
  return { version, withComments: !WITHOUT_COMMENTS.includes(state) }
}

export function mayRead({ state, version }: SigningModel, who: Who): boolean {
  if (who === 'reviewer') return ['submitted', 'returned', 'reviewed'].includes(state)
  return version > 0
}

const UNANSWERED: readonly ReportState[] = ['with-ect', 'with-ect-to-comment']

/** Who may do what, and while the report stands where. */
const TURNS: Record<Deed, Partial<Record<Who, readonly ReportState[]>>> = {
  shares: { tutor: ['with-tutor', ...UNANSWERED, 'queried', 'not-signed', 'returned'] },
  queries: { ect: UNANSWERED },
  comments: { ect: ['with-ect-to-comment'] },
  signs: {
    ect: ['with-ect', 'with-ect-to-sign'],
    tutor: ['needs-signatures'],
    head: ['with-headteacher'],
  },
  declines: {
    ect: [...UNANSWERED, 'with-ect-to-sign'],
    tutor: ['needs-signatures'],
    head: ['with-headteacher'],
  },
  reviews: { reviewer: ['submitted'] },
  returns: { reviewer: ['submitted'] },
}

const EFFECTS: Record<Deed, (model: SigningModel, who: Who) => SigningModel> = {
  shares: (model) => ({
    ...model,
    state: model.order[0] === 'ect' ? 'with-ect' : 'with-ect-to-comment',
    version: model.version + 1,
  }),
  queries: (model) => ({ ...model, state: 'queried' }),
  comments: (model) => ({ ...model, state: 'needs-signatures' }),
  signs: (model, who) => ({
    ...model,
    state: afterSignatureOf(who, model),
    signatures: [...model.signatures, `${model.version} ${who}`],
  }),
  declines: (model) => ({ ...model, state: 'not-signed' }),
  reviews: (model) => ({ ...model, state: 'reviewed' }),
  returns: (model) => ({ ...model, state: 'returned' }),
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
  const isToTheWord =
    !['signs', 'declines'].includes(does) || seen?.withComments === now.withComments
  return seen?.version === now.version && isToTheWord
}

function afterSignatureOf(who: Who, { order }: SigningModel): ReportState {
  const next = order[order.indexOf(who) + 1]
  if (next === 'ect') return 'with-ect-to-sign'
  if (next === 'tutor') return 'needs-signatures'
  return next === 'head' ? 'with-headteacher' : 'submitted'
}
