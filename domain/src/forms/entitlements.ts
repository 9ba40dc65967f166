/**
 * What every ECT is entitled to during induction, in our own words.
 *
 * @source SG-2024-04 para 2.18, para 2.20, para 2.44, para 2.46
 */
export const STATUTORY_ENTITLEMENTS: readonly string[] = [
  'A two-year programme of training that draws on the early career framework.',
  'A mentor with qualified teacher status and regular one-to-one mentoring in timetabled hours.',
  'An induction tutor with qualified teacher status and the time for the role.',
  'A timetable at least 10% lighter in the first year and 5% lighter in the second, on top of planning time.',
  'Regular observation of their teaching, with prompt, written feedback.',
  'Time to observe experienced colleagues.',
  'A progress review in every term without a formal assessment.',
  'A post in which they teach the same classes regularly, without demands that others would not face.',
]
