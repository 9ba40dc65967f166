import { inOneLine } from '../people.ts'
import { CHECKS, type Check, type Verification } from './verifying.ts'

export interface CheckInWords {
  readonly check: Check
  readonly holds: boolean
  readonly sentence: string
}

const HOLDS: Record<Check, string> = {
  content: 'What each person signed is what stands in the record now.',
  statement: 'Each person accepted the statement that is shown beside the button.',
  story:
    'What had happened when each person signed stands in the history as it did then, with its reasons.',
  signer: 'Each signature is of the person whom the report names in that part.',
  order: 'They signed in their order, each of them once.',
  chain: 'Each signature carries the fingerprint of the one before. None is missing or changed.',
  seal: 'The last signature is sealed with the key of this service.',
  standing: 'The report stands where its signatures have brought it.',
}

const FAILS: Record<Check, (who: string) => string> = {
  content: (who) => `What ${who} signed is not what stands in the record now.`,
  statement: (who) => `The statement that ${who} accepted is not one that this service has shown.`,
  story: (who) => `The history of the report is not what it was when ${who} signed.`,
  signer: (who) => `The signature of ${who} is not of the person whom the report names.`,
  order: (who) => `${who} did not sign in turn, or the signature before it is missing.`,
  chain: (who) =>
    `The signature of ${who} was changed, or does not follow on from the one before it.`,
  seal: () =>
    'The seal of this service is missing, or is not over these signatures. One of them may have been changed, added or taken away.',
  standing: () => 'The report does not stand where its signatures would have brought it.',
}

/** One sentence for each check: what holds, or what does not and whose signature it is. */
export function checksInWords({ faults, signatures }: Verification): readonly CheckInWords[] {
  return CHECKS.map((check) => {
    if (!faults.includes(check)) return { check, holds: true, sentence: HOLDS[check] }
    const who = signatures
      .filter((each) => each.faults.includes(check))
      .map(({ signature, version }) => `${signature.by.name} (version ${version})`)
    return { check, holds: false, sentence: FAILS[check](inOneLine(who)) }
  })
}
