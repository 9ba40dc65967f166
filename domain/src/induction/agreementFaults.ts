import type { Induction, Reduction } from './induction.ts'
import { type InductionFault, inductionFault as fault } from './inductionFault.ts'

const MOST_EXTENSION_TERMS = 16

/** What is wrong with what was agreed: terms carried in, a reduction, extensions. */
export function agreementFaults(induction: Induction): readonly InductionFault[] {
  const { servedElsewhere, reduction, extensions } = induction
  return [
    ...servedElsewhere.flatMap(({ termsServed, daysAbsent }, n) => {
      const field = `servedElsewhere[${n}]`
      if (!(termsServed >= 0 && termsServed <= 16 && hasPlaces(termsServed, 2))) {
        const sentence = `Terms served elsewhere are 0 to 16, to two decimal places, not ${termsServed}.`
        return [fault('terms-served-out-of-range', `${field}.termsServed`, sentence)]
      }
      if (daysAbsent >= 0 && Number.isInteger(daysAbsent * 2)) return []
      const sentence = `Days absent elsewhere are whole or half days, not ${daysAbsent}.`
      return [fault('absence-not-in-half-days', `${field}.daysAbsent`, sentence)]
    }),
    ...(reduction ? faultsOfReduction(reduction) : []),
    ...extensions.flatMap(({ terms }, n) => {
      if (terms >= 0.1 && terms <= MOST_EXTENSION_TERMS && hasPlaces(terms, 1)) return []
      const sentence = `An extension is 0.1 to ${MOST_EXTENSION_TERMS} terms, to one decimal place, not ${terms}.`
      return [fault('extension-out-of-range', `extensions[${n}].terms`, sentence)]
    }),
  ]
}

/**
 * A reduction leaves at least one term, and only stands when the ECT agrees to it.
 *
 * @source SG-2024-04 para 3.2, para 2.38
 * @rule R38, R40
 */
function faultsOfReduction(reduction: Reduction): readonly InductionFault[] {
  if (!reduction.ectAgreed) {
    const sentence = 'A shorter induction needs the agreement of the ECT.'
    return [fault('reduction-not-agreed', 'reduction.ectAgreed', sentence)]
  }
  if (reduction.grounds === 'part-time') return []
  const { termsToServe } = reduction
  if (termsToServe >= 1 && termsToServe < 6 && hasPlaces(termsToServe, 1)) return []
  const sentence = `A reduced induction is at least 1 term and under 6, not ${termsToServe}.`
  return [fault('reduction-out-of-range', 'reduction.termsToServe', sentence)]
}

function hasPlaces(value: number, places: number): boolean {
  return Number(value.toFixed(places)) === value
}
