import type { Instant } from '@ect/domain/calendar.ts'
import type { AnswerChange, AnswerConflict, Typed } from '@ect/domain/draft.ts'
import type { Answers, AnswerValue } from '@ect/domain/forms/question.ts'

import {
  answersOf,
  joined,
  nothingTyped,
  type TypedChanges,
  withChoice,
  withConflicts,
  withSaved,
  withSent,
  withSentBack,
  withServerAnswer,
  withTyped,
} from './typedChanges.ts'
import { type Unacknowledged, unacknowledged, withTakenBack } from './unacknowledged.ts'

const AFTER_LAST_KEY_MS = 800
const AT_LEAST_EVERY_MS = 2000
const FIRST_RETRY_MS = 1000
const LONGEST_RETRY_MS = 30_000

export type SaveFailure =
  | { readonly kind: 'passing' }
  | { readonly kind: 'conflict'; readonly conflicts: readonly AnswerConflict[] }
  | { readonly kind: 'refused'; readonly message: string }

export interface DraftSaverPorts {
  readonly send: (
    typed: Typed,
    options: { readonly keepalive: boolean },
  ) => Promise<{ readonly savedAt: Instant }>
  /** What a failed `send` means. */
  readonly failureOf: (error: unknown) => SaveFailure
  /** Whether the server can take this answer; one that it cannot waits until it is changed. */
  readonly fits: (change: AnswerChange) => boolean
  readonly now: () => number
  /** @returns cancels it */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

export interface SavedDraft {
  readonly answers: Answers
  readonly savedAt?: Instant
}

/** What the page shows of a draft. */
export interface DraftSnapshot {
  readonly answers: Answers
  readonly savedAt: Instant | undefined
  readonly isTryingAgain: boolean
  /** An answer waits until the person puts it right. */
  readonly isHeld: boolean
  /** Something typed is not with the server yet. */
  readonly isUnsaved: boolean
  readonly conflicts: readonly AnswerConflict[]
  /** Why the server will not take it, as a sentence. */
  readonly refusal: string | undefined
}

/**
 * Brings what a person types to the server, one request at a time, and tries again for as long as
 * it takes. Nothing is dropped unless the server has it or the person chose the other text.
 */
export class DraftSaver {
  readonly #ports: DraftSaverPorts
  readonly #listeners = new Set<() => void>()
  #typed: TypedChanges
  #savedAt: Instant | undefined
  /** The server has changed the draft since, at a moment that is not known here. */
  #isPastSavedAt = false
  #sending: Promise<void> | undefined
  #failures = 0
  #refusal: string | undefined
  #waitingSince: number | undefined
  #cancelTimer = () => {}
  #snapshot: DraftSnapshot

  constructor(ports: DraftSaverPorts, draft: SavedDraft) {
    this.#ports = ports
    this.#typed = nothingTyped(draft.answers)
    this.#savedAt = draft.savedAt
    this.#snapshot = this.#look()
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly snapshot = (): DraftSnapshot => this.#snapshot

  readonly type = (question: string, answer: AnswerValue | null): void => {
    this.#refusal = undefined
    this.#become(withTyped(this.#typed, question, answer))
    this.#sendSoon()
  }

  /** Sends what waits now. Whether everything that could be sent is saved afterwards. */
  readonly flush = async (): Promise<boolean> => {
    await this.#sending
    while (hasAny(this.#unsent())) {
      await this.#send()
      if (this.#failures > 0) return false
    }
    return !this.#snapshot.isUnsaved && this.#typed.conflicts.length === 0
  }

  /** The page goes away: what is not known to be saved goes out at once and outlives the page. */
  readonly leave = (): void => {
    const typed = this.#sending ? this.#notSentYet() : this.#unsent()
    if (hasAny(typed)) this.#ports.send(typed, { keepalive: true }).catch(() => {})
  }

  readonly choose = (conflict: AnswerConflict, kept: 'theirs' | 'yours'): void => {
    this.#become(withChoice(this.#typed, conflict, kept))
    this.#sendSoon()
  }

  /** What would be lost if this page were gone now. */
  readonly unacknowledged = (): Unacknowledged => unacknowledged(this.#typed)

  /** An earlier page was gone before it could save this. Nothing may be unsaved here. */
  readonly takeBack = (kept: Unacknowledged): void => {
    this.#become(withTakenBack(this.#typed, kept))
    this.#sendSoon()
  }

  /** The server put an answer into the draft itself, such as a file that was attached. */
  readonly acknowledge = (question: string, answer: AnswerValue): void => {
    this.#isPastSavedAt = true
    this.#become(withServerAnswer(this.#typed, question, answer))
  }

  readonly meetConflicts = (conflicts: readonly AnswerConflict[]): void =>
    this.#become(withConflicts(this.#typed, conflicts))

  /** Takes in what was saved from another device, unless it is older than what is known here. */
  readonly refresh = ({ answers, savedAt }: SavedDraft): void => {
    if (this.#snapshot.isUnsaved || savedAt === undefined || this.#isKnown(savedAt)) return
    this.#savedAt = savedAt
    this.#isPastSavedAt = false
    this.#become({ ...this.#typed, saved: answers })
  }

  /** What was saved at the same moment as our last text may hold another device's beside it. */
  #isKnown(savedAt: Instant): boolean {
    const known = this.#savedAt ?? ''
    return savedAt < known || (savedAt === known && this.#isPastSavedAt)
  }

  #sendSoon(): void {
    if (!hasAny(this.#notSentYet()) || this.#sending || this.#failures > 0) return
    this.#waitingSince ??= this.#ports.now()
    const longest = this.#waitingSince + AT_LEAST_EVERY_MS - this.#ports.now()
    this.#sendIn(Math.max(0, Math.min(AFTER_LAST_KEY_MS, longest)))
  }

  #sendIn(milliseconds: number): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#ports.after(milliseconds, () => void this.#send())
  }

  #send(): Promise<void> {
    this.#sending ??= this.#sendOnce().finally(() => {
      this.#sending = undefined
      this.#sendSoon()
    })
    return this.#sending
  }

  async #sendOnce(): Promise<void> {
    this.#cancelTimer()
    this.#waitingSince = undefined
    this.#become(withSent(this.#typed, this.#ports.fits))
    const { sent, givenUp } = this.#typed
    const typed = { changes: sent, givenUp }
    if (!hasAny(typed)) return
    try {
      const { savedAt } = await this.#ports.send(typed, { keepalive: false })
      this.#savedAt = savedAt
      this.#isPastSavedAt = false
      this.#failures = 0
      this.#become(withSaved(this.#typed, givenUp))
    } catch (error) {
      this.#meet(this.#ports.failureOf(error))
    }
  }

  #meet(failure: SaveFailure): void {
    if (failure.kind === 'passing') {
      this.#sendIn(Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS))
      this.#failures += 1
      this.#become(this.#typed)
      return
    }
    this.#failures = 0
    if (failure.kind === 'conflict') return this.meetConflicts(failure.conflicts)
    this.#refusal = failure.message
    this.#become(withSentBack(this.#typed))
  }

  #notSentYet(): Typed {
    if (this.#refusal !== undefined) return { changes: [], givenUp: [] }
    const { waiting, givenUp } = this.#typed
    return { changes: waiting.filter(this.#ports.fits), givenUp }
  }

  #unsent(): Typed {
    const { changes, givenUp } = this.#notSentYet()
    return { changes: joined(this.#typed.sent, changes), givenUp }
  }

  #become(typed: TypedChanges): void {
    this.#typed = typed
    this.#snapshot = this.#look()
    for (const listener of this.#listeners) listener()
  }

  #look(): DraftSnapshot {
    const { sent, waiting, conflicts, givenUp } = this.#typed
    return {
      answers: answersOf(this.#typed),
      savedAt: this.#savedAt,
      isTryingAgain: this.#failures > 0,
      isHeld: waiting.some((change) => !this.#ports.fits(change)),
      isUnsaved: [sent, waiting, givenUp].some((part) => part.length > 0),
      conflicts,
      refusal: this.#refusal,
    }
  }
}

function hasAny({ changes, givenUp }: Typed): boolean {
  return changes.length > 0 || givenUp.length > 0
}
