import { openReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports.ts'
import { Refusal, type RefusalCode } from '@ect/usecases/refusal.ts'
import { saveDraft } from '@ect/usecases/saveDraft.ts'

import type { BotParts } from '../botParts.ts'
import type { Press } from './verb.ts'

/** What an ECT can type on a card; Teams leaves out what is empty. */
export interface Comments {
  readonly wentWell: string
  readonly challenges: string
  readonly targetsPlan: string
}

/** Takes the comments out of what a card sent, whatever else it sent. */
export function commentsIn(claimed: unknown): Comments {
  const text = (id: keyof Comments) => {
    const typed: unknown =
      typeof claimed === 'object' && claimed !== null ? Reflect.get(claimed, id) : undefined
    return typeof typed === 'string' ? typed : ''
  }
  return {
    wentWell: text('wentWell'),
    challenges: text('challenges'),
    targetsPlan: text('targetsPlan'),
  }
}

/** The same press, arriving more than once, has kept them already. */
const KEPT_MEANWHILE: readonly RefusalCode[] = ['draft-changed', 'stale', 'already-stored']

/** Keeps what an ECT typed on a card as their draft, where the report still takes one. */
export async function keepComments(
  { ports }: BotParts,
  { caller }: Press,
  key: ReportKey,
  comments: Comments,
): Promise<void> {
  const { mayDo, draft, role } = await openReport(ports, caller, key)
  if (role !== 'ect' || !mayDo.includes('saveDraft')) return
  const changes = Object.entries(comments)
    .map(([question, now]) => ({ question, was: draft?.answers[question] ?? null, now }))
    .filter(({ was, now }) => now.trim() !== '' && now !== was)
  if (changes.length === 0) return
  try {
    await saveDraft(ports, caller, { ...key, changes })
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || !KEPT_MEANWHILE.includes(thrown.code)) throw thrown
  }
}
