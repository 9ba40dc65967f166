import type { Role } from '../access.ts'
import type { KeptDocument } from './documentFolder.ts'

/** Who may read a folder's documents. The named contact supports the ECT and reads none of them. */
const READERS: readonly Role[] = ['ect', 'induction-tutor', 'headteacher', 'reviewer']

/**
 * @rule R9, R24, R91
 * @source SG-2024-04 para 2.79
 */
export function mayReadDocuments(role: Role): boolean {
  return READERS.includes(role)
}

/**
 * Whether someone may bring another version of a document, or withdraw it: whoever has the part in
 * which it was added, so that a tutor who follows looks after what the tutor before has left. What
 * the tutor added the headteacher may put right as well.
 *
 * @ours ADR 0043
 */
export function mayChange(role: Role, { versions: [first], withdrawn }: KeptDocument): boolean {
  if (withdrawn) return false
  return first.role === role || (first.role === 'induction-tutor' && role === 'headteacher')
}
