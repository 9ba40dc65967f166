import type { AnswerValue } from '@ect/domain/forms/question.ts'
import type { Ports } from '@ect/usecases/ports.ts'

export type Text = AnswerValue | null

/** One answer that one device replaced by another. */
export interface Written {
  readonly device: string
  readonly person: string
  readonly question: string
  readonly before: Text
  readonly after: Text
}

/** A store of drafts as one device reaches it, that writes down what the device replaces. */
export function recordingDrafts(
  drafts: Ports['drafts'],
  device: string,
  onWrite: (written: Written) => void,
): Ports['drafts'] {
  return {
    ...drafts,
    async create(draft) {
      const stored = await drafts.create(draft)
      for (const [question, after = null] of Object.entries(draft.answers)) {
        onWrite({ device, person: draft.personId, question, before: null, after })
      }
      return stored
    },
    async replace(draft, version) {
      const before = (await drafts.get(draft.reportId, draft.personId))?.record.answers ?? {}
      const stored = await drafts.replace(draft, version)
      for (const question of new Set([...Object.keys(before), ...Object.keys(draft.answers)])) {
        const [was, is] = [before[question] ?? null, draft.answers[question] ?? null]
        if (was === is) continue
        onWrite({ device, person: draft.personId, question, before: was, after: is })
      }
      return stored
    },
  }
}
