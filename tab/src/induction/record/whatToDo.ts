import type { RegistrationRefusalCode } from '@ect/domain/induction/registrationRefusal.ts'

const TO_DO: ReadonlyMap<string, string> = new Map<RegistrationRefusalCode, string>([
  ['exempt', 'An exempt teacher serves no induction. Tell the school that there is none to start.'],
  ['prohibited', 'Tell the headteacher at once: this person may not teach.'],
  ['already-passed', 'There is no second induction. Tell the school that none is needed.'],
  ['already-failed', 'There is no second induction. Tell the headteacher before term starts.'],
  ['already-registered-here', 'Look for the record that is here already and go on with that one.'],
  [
    'registered-elsewhere',
    'Ask that appropriate body to release the ECT, then register them here.',
  ],
  ['kept-private', 'Wait for your appropriate body to write to the headteacher.'],
  ['qts-not-held', 'Wait until QTS is recorded. Induction can start on that day at the earliest.'],
  ['start-before-qts', 'Ask the school to agree a start on that day or later.'],
  ['start-overlaps', 'Find out when the period elsewhere ended, and start after it.'],
])

/** What helps against a refusal, where its own sentence does not say so already. */
export function whatToDo(code: string): string | undefined {
  return TO_DO.get(code)
}
