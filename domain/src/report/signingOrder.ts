import { REPORT_KINDS, type ReportKind } from '../schedule/reportDates.ts'
import type { Report } from './report.ts'
import type { Signatory } from './signature.ts'

/** Who signs a report, one after the other. */
export type SigningOrder = readonly Signatory[]

/** The order that an appropriate body asks for, by kind of report. */
export type SigningOrders = Readonly<Record<ReportKind, SigningOrder>>

const ECT_FIRST: SigningOrder = ['ect', 'induction-tutor']
const TUTOR_FIRST: SigningOrder = ['induction-tutor', 'ect']
const BY_THREE = [ECT_FIRST, TUTOR_FIRST].map((order): SigningOrder => [...order, 'headteacher'])

/**
 * Every order that there is to choose from. The guidance names who signs an assessment and that the
 * ECT comments first, and asks no signature on a review; the order is for the body to decide.
 *
 * @rule R54, R55
 * @source SG-2024-04 para 2.61
 * @ours that the headteacher is the last, since their signature submits what they answer for
 */
export const SIGNING_ORDERS: Readonly<Record<ReportKind, readonly SigningOrder[]>> = {
  'progress-review': [ECT_FIRST, TUTOR_FIRST, ...BY_THREE],
  'formal-assessment': BY_THREE,
  'interim-assessment': BY_THREE,
}

/**
 * What is asked where a body has decided nothing.
 *
 * @ours the order, and that a review is signed at all (ADR 0008, 0027)
 */
export const DEFAULT_SIGNING: SigningOrders = {
  'progress-review': ECT_FIRST,
  'formal-assessment': [...ECT_FIRST, 'headteacher'],
  'interim-assessment': [...ECT_FIRST, 'headteacher'],
}

/** The kinds of report for which this is no order that can be chosen. */
export function kindsWithoutOrder(orders: SigningOrders): readonly ReportKind[] {
  return REPORT_KINDS.filter((kind) =>
    SIGNING_ORDERS[kind].every((order) => !isSameOrder(order, orders[kind])),
  )
}

export function isSameOrder(one: SigningOrder, other: SigningOrder): boolean {
  return one.join() === other.join()
}

/** Who signs this report, in their order: the one that was asked for when it was first shared. */
export function signatoriesOf({
  kind,
  signingOrder,
}: Pick<Report, 'kind' | 'signingOrder'>): SigningOrder {
  return signingOrder ?? DEFAULT_SIGNING[kind]
}

/**
 * The report under the order that its body asks for today. Once shared it keeps the one that it was
 * begun under, whatever the body decides meanwhile.
 */
export function withSigningOrder(report: Report, orders: SigningOrders): Report {
  return report.versions.length > 0 ? report : { ...report, signingOrder: orders[report.kind] }
}
