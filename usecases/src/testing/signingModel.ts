import type { ReportState } from '@ect/domain/report/report.ts'

export type Who = 'ect' | 'tutor' | 'head' | 'reviewer'
type Writer = Exclude<Who, 'reviewer'>

/** The section that each of them can have sent back to them here. */
export const SECTIONS = {
  'sends the days back': ['days', 'tutor'],
  'sends the comments back': ['ectComments', 'ect'],
  'sends the recommendation back': ['recommendation', 'head'],
} as const satisfies Record<string, readonly [section: string, of: Writer]>
type SendsBack = keyof typeof SECTIONS

export const DEEDS = [
  'shares',
  'queries',
  'comments',
  'signs',
  'declines',
  'reviews',
  'returns',
  'sends the days back',
  'sends the comments back',
  'sends the recommendation back',
  'reopens',
] as const
export type Deed = (typeof DEEDS)[number]

/** What each of them has written in the version in force; `''` for nothing. */
type Words = Readonly<Record<Writer, string>>

/** What someone has in front of them. */
export interface Seen {
  readonly version: number
  readonly words: string
}

/** Whose signatures count, and on which words. */
interface Counting {
  readonly words: Words
  readonly who: readonly Writer[]
}

interface Amends {
  readonly of: Writer
  readonly before: Counting
}

/** A report as plainly as signing can be told: how often shared, where it stands, who signed what. */
export interface SigningModel {
  /** Who signs it, one after the other: what the body asked for when it was first shared. */
  readonly order: readonly Who[]
  /** Whether the headteacher is asked for a recommendation. */
  readonly asksHead: boolean
  readonly state: ReportState
  readonly version: number
  readonly words: Words
  /** Who has signed the version in force itself. */
  readonly signed: readonly Writer[]
  /** When it amends only one section of a version before: whose, and what counted there. */
  readonly amends?: Amends
  /** What the next version will amend, once the tutor has shared it. */
  readonly sentBack?: Amends
  /** Every signature ever given, as `version who`. */
  readonly signatures: readonly string[]
}

const NO_WORDS: Words = { tutor: '', ect: '', head: '' }

export function untouched(order: readonly Who[], asksHead: boolean): SigningModel {
  const nothing = { words: NO_WORDS, signed: [], signatures: [] }
  return { order, asksHead, state: 'with-tutor', version: 0, ...nothing }
}

export function seenNow({ version, words }: SigningModel): Seen {
  return { version, words: JSON.stringify(words) }
}

export function mayRead({ state, version }: SigningModel, who: Who): boolean {
  if (who === 'reviewer') return ['submitted', 'returned', 'reopened', 'reviewed'].includes(state)
  return version > 0
}

/** Whose signatures count: a signature stands as long as nothing that it is over has changed. */
export function counting({ state, words, signed, amends }: SigningModel): readonly Writer[] {
  if (state === 'reopened') return []
  const carried = amends?.before.who.filter(
    (who) =>
      who !== amends.of &&
      !signed.includes(who) &&
      over(words, who) === over(amends.before.words, who),
  )
  return [...(carried ?? []), ...signed]
}

function over({ tutor, ect, head }: Words, who: Writer): string {
  return [tutor, ect, ...(who === 'head' ? [head] : [])].join('|')
}

const UNANSWERED: readonly ReportState[] = ['with-ect', 'with-ect-to-comment']
const TUTORS_TURN: readonly ReportState[] = [
  'with-tutor',
  'queried',
  'not-signed',
  'returned',
  'reopened',
]

/** Who may do what, and while the report stands where. */
const TURNS: Record<Deed, Partial<Record<Who, readonly ReportState[]>>> = {
  shares: { tutor: [...TUTORS_TURN, ...UNANSWERED] },
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
  'sends the days back': { reviewer: ['submitted'] },
  'sends the comments back': { reviewer: ['submitted'] },
  'sends the recommendation back': { reviewer: ['submitted'] },
  reopens: { tutor: ['submitted'], head: ['submitted'], reviewer: ['reviewed'] },
}

type Effect = (model: SigningModel, who: Who, word: string) => SigningModel

const EFFECTS: Record<Deed, Effect> = {
  shares: (model, _, word) => {
    const { amends, sentBack: back, ...anew } = model
    const goesOn = [...UNANSWERED, 'queried'].includes(model.state) ? amends : back
    return begun(goesOn ? { ...anew, amends: goesOn } : anew, word)
  },
  queries: (model) => ({ ...model, state: 'queried' }),
  comments: (model, _, word) => {
    const commented = { ...model, words: withComments(model, word) }
    return { ...commented, state: standing(commented) }
  },
  declines: (model) => ({ ...model, state: 'not-signed' }),
  signs: (model, who, word) => {
    const { words } = model
    const signed = {
      ...model,
      words: WRITES[who]?.(model, word) ?? words,
      signed: [...model.signed, ...WRITERS.filter((one) => one === who)],
      signatures: [...model.signatures, `${model.version} ${who}`],
    }
    return { ...signed, state: standing(signed) }
  },
  reviews: (model) => ({ ...model, state: 'reviewed' }),
  returns: (model) => ({ ...model, state: 'returned' }),
  'sends the days back': (model) => sentBack(model, 'sends the days back'),
  'sends the comments back': (model) => sentBack(model, 'sends the comments back'),
  'sends the recommendation back': (model) => sentBack(model, 'sends the recommendation back'),
  reopens: (model) => ({ ...model, state: 'reopened' }),
}

const WRITERS: readonly Writer[] = ['ect', 'tutor', 'head']

/** What signing changes of the words: an ECT who signs first comments with it. */
const WRITES: Partial<Record<Who, (model: SigningModel, word: string) => Words>> = {
  ect: (model, word) => (model.words.ect === '' ? withComments(model, word) : model.words),
  head: ({ words, asksHead }, word) => (asksHead ? { ...words, head: word } : words),
}

/** Other comments take away what was recommended on them. */
function withComments({ words, amends }: SigningModel, word: string): Words {
  const isSame = amends?.before.words.ect === word
  return { ...words, ect: word, head: isSame ? words.head : '' }
}

function sentBack(model: SigningModel, does: SendsBack): SigningModel {
  const [, of] = SECTIONS[does]
  const amends = { of, before: { words: model.words, who: counting(model) } }
  return of === 'tutor'
    ? { ...model, state: 'returned', sentBack: amends }
    : begun({ ...model, amends }, model.words.tutor)
}

/** The next version, with what others wrote to the one before where the tutor's part is the same. */
function begun(model: SigningModel, tutor: string): SigningModel {
  const { amends, version } = model
  const before = amends?.before.words
  const isSame = amends !== undefined && before?.tutor === tutor
  const words = isSame ? { ...amends.before.words, [emptied(amends.of)]: '' } : NO_WORDS
  const next = { ...model, version: version + 1, words: { ...words, tutor }, signed: [] }
  return { ...next, state: standing(next) }
}

function emptied(of: Writer): Writer | 'nobody' {
  return of === 'tutor' ? 'nobody' : of
}

/** What becomes of the report, or `undefined` when this is refused. */
export function after(
  model: SigningModel,
  { who, does, word }: { readonly who: Who; readonly does: Deed; readonly word: string },
  seen: Seen | undefined,
): SigningModel | undefined {
  const isTheirs = TURNS[does][who]?.includes(model.state) ?? false
  if (!isTheirs || !isUpToDate(model, does, seen) || !isOpen(model, does)) return undefined
  return EFFECTS[does](model, who, word)
}

/** Whoever shares has written it themselves; the others act on what they were shown. */
function isUpToDate(model: SigningModel, does: Deed, seen: Seen | undefined): boolean {
  if (does === 'shares') return true
  const now = seenNow(model)
  const isToTheWord = !['signs', 'declines'].includes(does) || seen?.words === now.words
  return seen?.version === now.version && isToTheWord
}

function isOpen({ state, amends, asksHead }: SigningModel, does: Deed): boolean {
  if (does === 'sends the recommendation back') return asksHead
  const isLimited = does === 'shares' && UNANSWERED.includes(state) && amends !== undefined
  return !isLimited || amends.of === 'tutor'
}

function standing(model: SigningModel): ReportState {
  const done: readonly Who[] = counting({ ...model, state: 'submitted' })
  const next = model.order.find((who) => !done.includes(who))
  const isCommented = model.words.ect !== ''
  if (next === 'ect') return isCommented ? 'with-ect-to-sign' : 'with-ect'
  if (next === 'tutor') return isCommented ? 'needs-signatures' : 'with-ect-to-comment'
  return next === 'head' ? 'with-headteacher' : 'submitted'
}
