import { addDays, inWordsWithWeekday, type IsoDate } from '../calendar.ts'
import type { Step } from '../explanation.ts'
import { type Clock, clockFrom } from './clock.ts'

/** An appeal's clock, and the day that we tell the ECT to keep to. */
export interface AppealClock extends Clock {
  /** The earlier of the deadline and the day that GOV.UK's way of counting gives. */
  readonly safeDeadline: IsoDate
}

const DAYS_UNTIL_RECEIVED = 2
const DAYS_UNTIL_RECEIVED_BY_GOV_UK = 1

/**
 * The clock for an appeal against a decision that was sent by email, which counts as received on
 * the second day after. GOV.UK adds one day only; where the two differ we show the earlier day too,
 * and the Teaching Regulation Agency decides.
 *
 * @rule R79
 * @source SG-2024-04 para 2.70
 * @source Reg 2012 reg 18 and Schedule 3 para 2
 */
export function appealClock(emailedOn: IsoDate, bankHolidays: readonly IsoDate[]): AppealClock {
  const receivedOn = addDays(emailedOn, DAYS_UNTIL_RECEIVED)
  const clock = clockFrom('appeal', receivedOn, bankHolidays)
  const earliestReceipt = addDays(emailedOn, DAYS_UNTIL_RECEIVED_BY_GOV_UK)
  const safeDeadline = clockFrom('appeal', earliestReceipt, bankHolidays).deadline
  return {
    ...clock,
    safeDeadline,
    steps: [
      {
        says: `The notice was emailed on ${inWordsWithWeekday(emailedOn)}. An email counts as received on the second day after.`,
        on: emailedOn,
        source: 'Reg 2012 reg 18',
      },
      ...clock.steps,
      ...safeStep(safeDeadline, clock.deadline),
    ],
  }
}

function safeStep(safeDeadline: IsoDate, deadline: IsoDate): readonly Step[] {
  if (safeDeadline === deadline) return []
  const says = `GOV.UK counts the notice as received one day after it was sent. ${inWordsWithWeekday(safeDeadline)} is safe by both; the Teaching Regulation Agency decides.`
  return [{ says, on: safeDeadline, source: 'GOV.UK induction appeals' }]
}
