import { inWords, type IsoDate } from '../calendar.ts'
import type { InductionRecord } from './inductionRecord.ts'

/** What is told about a registration without standing in its way. */
export interface RegistrationAdvice {
  readonly code: 'registered-late'
  /** For a person to read. */
  readonly says: string
  readonly source: string
}

/**
 * A registration belongs before the start; one that comes later is a warning, and no refusal.
 *
 * @source SG-2024-04 para 2.11
 * @rule R3
 */
export function registrationAdvice(
  { asked: { startsOn }, registeredOn }: Pick<InductionRecord, 'asked' | 'registeredOn'>,
  today: IsoDate,
): readonly RegistrationAdvice[] {
  if ((registeredOn ?? today) <= startsOn) return []
  const soFar =
    registeredOn === undefined
      ? `This induction was to start on ${inWords(startsOn)}, and it is not registered yet.`
      : `This induction was registered on ${inWords(registeredOn)}, after its start on ${inWords(startsOn)}.`
  const says = `${soFar} Registration comes before the start, so the appropriate body may set a later one.`
  return [{ code: 'registered-late', says, source: 'SG-2024-04 para 2.11' }]
}
