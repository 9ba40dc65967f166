import { sameAnswer } from '@ect/domain/draft.ts'
import { viewReport } from '@ect/usecases/openReport.ts'
import type { ReportKey } from '@ect/usecases/ports/reports.ts'
import { Refusal, type RefusalCode } from '@ect/usecases/refusal.ts'
import { saveDraft } from '@ect/usecases/saveDraft.ts'

import type { BotParts } from '../botParts.ts'
import { typedAnswers } from './typedAnswers.ts'
import type { Press } from './verb.ts'

/** The same press, arriving more than once, has kept them already. */
const KEPT_MEANWHILE: readonly RefusalCode[] = ['draft-changed', 'stale', 'already-stored']

/** Keeps what someone typed on a card as their draft, where the report still takes one. */
export async function keepTyped(
  { ports }: BotParts,
  { caller, claimed }: Press,
  key: ReportKey,
): Promise<void> {
  const { mayDo, draft, role, report } = await viewReport(ports, caller, key)
  if ((role !== 'ect' && role !== 'headteacher') || !mayDo.includes('saveDraft')) return
  const changes = Object.entries(typedAnswers(report.form, role, claimed))
    .map(([question, now = null]) => ({ question, was: draft?.answers[question] ?? null, now }))
    .filter(({ was, now }) => !sameAnswer(was, now))
  if (changes.length === 0) return
  try {
    await saveDraft(ports, caller, { ...key, changes })
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || !KEPT_MEANWHILE.includes(thrown.code)) throw thrown
  }
}
