/** What is said when one of a card's inputs keeps its button from working. */
export const INPUT_SENTENCES = {
  daysConfirmed: 'Tick that the days are right, or ask about them.',
  statementAccepted: 'Tick the statement to sign.',
  ticks: 'Tick each report that you have read and want to sign.',
  queryText: 'Write your question about the days, in 1000 characters at most.',
} as const
