import { isWorthRetrying, sentenceOf, ApiProblem } from '../api/apiProblem.ts'
import { idOf, type OneOfSeveral, type Outcome, type Reading } from './severalReports.ts'

export const CHANGED = 'It changed after you read it. Read it again, then sign.'

type Ready = OneOfSeveral & { readonly reading: Reading }

/**
 * Signs one report after the other, each by a command of its own. What becomes of one says nothing
 * of the next.
 */
export async function signEach(
  reports: readonly Ready[],
  sign: (one: Ready) => Promise<unknown>,
  on: {
    readonly next: (nth: number, of: number) => void
    readonly outcome: (reportId: string, outcome: Outcome) => void
  },
): Promise<void> {
  for (const [index, one] of reports.entries()) {
    on.next(index + 1, reports.length)
    on.outcome(idOf(one), await outcomeOf(() => sign(one)))
  }
}

async function outcomeOf(sign: () => Promise<unknown>): Promise<Outcome> {
  try {
    await sign()
    return { standing: 'signed', sentence: 'Signed.' }
  } catch (error) {
    return refused(error)
  }
}

const TO_READ_AGAIN: readonly string[] = ['report-changed', 'not-read']

function refused(error: unknown): Outcome {
  if (error instanceof ApiProblem && TO_READ_AGAIN.includes(error.code)) {
    return { standing: 'changed', sentence: CHANGED }
  }
  const isOver = error instanceof ApiProblem && !isWorthRetrying(error)
  const said = sentenceOf(error)
  return isOver
    ? { standing: 'settled', sentence: `Not signed. ${said}` }
    : { standing: 'failed', sentence: `Not signed yet. ${said}` }
}
