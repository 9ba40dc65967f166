import type { AnswerConflict, Typed } from '@ect/domain/draft.ts'
import { type OpenReportPorts, openReport } from '@ect/usecases/openReport.ts'
import type { Caller } from '@ect/usecases/ports/people.ts'
import { Refusal } from '@ect/usecases/refusal.ts'
import { saveDraft } from '@ect/usecases/saveDraft.ts'
import { AMARA_1 } from '@ect/usecases/testing/people.ts'

import {
  DraftSaver,
  type SavedDraft,
  type SaveFailure,
} from '../../tab/src/report/saving/draftSaver.ts'
import { recordingDrafts, type Text, type Written } from './writtenRecord.ts'

/** What goes wrong with the next save: it never arrives, or its answer never does. */
export type Fault = 'none' | 'request-lost' | 'answer-lost'

export type DevicePorts = OpenReportPorts

interface Settings {
  readonly name: string
  readonly caller: Caller
  readonly ports: DevicePorts
  /** Milliseconds that anything takes over the network, one way. */
  readonly latency: number
  readonly onWrite: (written: Written) => void
}

/** One device of one person: the saver as the tab has it, and what the person has seen on it. */
export class Device {
  readonly name: string
  readonly caller: Caller
  /** Per question, every text that stood on this screen, as JSON. */
  readonly seen = new Map<string, Set<string>>()
  readonly lastTyped = new Map<string, Text>()
  #settings: Settings
  #ports: DevicePorts
  #saver: DraftSaver
  #life = 0
  #fault: Fault = 'none'

  private constructor(settings: Settings, draft: SavedDraft) {
    this.#settings = settings
    this.name = settings.name
    this.caller = settings.caller
    const drafts = recordingDrafts(settings.ports.drafts, settings.name, settings.onWrite)
    this.#ports = { ...settings.ports, drafts }
    this.#saver = this.#openPage(draft)
    this.#look(this.#saver)
  }

  static async open(settings: Settings): Promise<Device> {
    return new Device(settings, await draftOf(settings))
  }

  get snapshot() {
    return this.#saver.snapshot()
  }

  type(question: string, text: Text): void {
    this.lastTyped.set(question, text)
    this.#saver.type(question, text)
  }

  next(fault: Fault): void {
    this.#fault = fault
  }

  choose(kept: 'yours' | 'theirs'): void {
    const [conflict] = this.snapshot.conflicts
    if (conflict) this.#saver.choose(conflict, kept)
  }

  leaveField(): void {
    void this.#saver.flush()
  }

  goAway(): void {
    this.#saver.leave()
  }

  async refresh(): Promise<void> {
    this.#saver.refresh(await draftOf(this.#settings))
  }

  /**
   * The page dies; what it had on its way goes on. The next page begins with what was kept, so that
   * nobody has seen what stood there before.
   */
  async crash(): Promise<void> {
    const kept = this.#saver.unacknowledged()
    this.#life += 1
    this.#saver = this.#openPage(await draftOf(this.#settings))
    this.#saver.takeBack(kept)
  }

  #openPage(draft: SavedDraft): DraftSaver {
    const life = this.#life
    const saver = new DraftSaver(
      {
        send: (typed) => this.#send(typed),
        failureOf,
        fits: () => true,
        now: () => Date.now(),
        after: (milliseconds, run) => {
          const timer = setTimeout(() => life === this.#life && run(), milliseconds)
          return () => clearTimeout(timer)
        },
      },
      draft,
    )
    saver.subscribe(() => this.#look(saver))
    return saver
  }

  async #send(typed: Typed) {
    const fault = this.#fault
    this.#fault = 'none'
    await this.#network()
    if (fault === 'request-lost') throw new Error('lost')
    const device = this.name
    const saved = await saveDraft(this.#ports, this.caller, { ...AMARA_1, ...typed, device })
    await this.#network()
    if (fault === 'answer-lost') throw new Error('lost')
    return saved
  }

  #look(saver: DraftSaver): void {
    const { answers, conflicts } = saver.snapshot()
    for (const [question, text = null] of Object.entries(answers)) this.#sees(question, text)
    for (const { question, theirs } of conflicts) this.#sees(question, theirs)
  }

  #network(): Promise<void> {
    return new Promise((arrived) => setTimeout(arrived, this.#settings.latency))
  }

  #sees(question: string, text: Text): void {
    const texts = this.seen.get(question) ?? new Set(['null'])
    this.seen.set(question, texts.add(JSON.stringify(text)))
  }
}

async function draftOf({ ports, caller }: Settings): Promise<SavedDraft> {
  const { draft } = await openReport(ports, caller, AMARA_1)
  return draft ?? { answers: {} }
}

function failureOf(error: unknown): SaveFailure {
  if (!(error instanceof Refusal)) return { kind: 'passing' }
  if (error.code === 'draft-changed') return { kind: 'conflict', conflicts: conflictsIn(error) }
  return { kind: 'refused', message: error.message }
}

function conflictsIn({ details }: Refusal): readonly AnswerConflict[] {
  const { conflicts } = details
  return Array.isArray(conflicts) ? conflicts : []
}
