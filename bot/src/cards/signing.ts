import { SIGNING_STATEMENT } from '@ect/domain/report/signing.ts'
import type { CardVerb } from '@ect/contract/cardVerbs.ts'

import type { ExecuteAction, ToggleInput } from './adaptiveCard.ts'
import { INPUT_SENTENCES } from './inputSentences.ts'
import { keyOf, type Viewing } from './viewing.ts'

/** The exact words that are accepted, beside every Sign button. */
export const statementToggle: ToggleInput = {
  type: 'Input.Toggle',
  id: 'statementAccepted',
  label: 'Your signature',
  title: SIGNING_STATEMENT,
  wrap: true,
  errorMessage: INPUT_SENTENCES.statementAccepted,
}

/**
 * A button that acts on what this card shows: it carries the version and its fingerprint.
 * `undefined` when the person sees no version.
 */
export function actOnWhatIsShown(
  { opened: { report, version, contentHash }, commandId }: Viewing,
  button: { readonly title: string; readonly verb: CardVerb },
): ExecuteAction | undefined {
  if (!version || contentHash === undefined) return undefined
  const data = { ...keyOf(report), version: version.number, contentHash, commandId }
  return { type: 'Action.Execute', style: 'positive', ...button, data }
}
