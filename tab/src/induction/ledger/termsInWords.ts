import type { Ledger } from '../inductionParts.ts'

type Terms = Pick<Ledger, 'termsToServe' | 'termsServedElsewhere' | 'termsServed' | 'termsLeft'>

/** `1.53 of 6 terms served, 4.47 left.` */
export function termsInWords({
  termsToServe,
  termsServedElsewhere,
  termsServed,
  termsLeft,
}: Terms): string {
  const elsewhere = Number(termsServedElsewhere) > 0 ? `${termsServedElsewhere} elsewhere and ` : ''
  const here = elsewhere === '' ? termsServed : `${termsServed} here`
  return `${elsewhere}${here} of ${termsToServe} terms served, ${termsLeft} left.`
}
