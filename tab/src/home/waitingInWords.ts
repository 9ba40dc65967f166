/** How many reports wait for review, of those that have been looked through. */
export function waitingInWords(waiting: number, areMoreToLookThrough: boolean): string {
  const many = areMoreToLookThrough ? 'At least ' : ''
  if (waiting === 0) {
    return areMoreToLookThrough
      ? 'Nothing of what is due soonest waits for your review.'
      : 'Nothing waits for your review.'
  }
  return waiting === 1
    ? `${many}1 report waits for your review.`
    : `${many}${waiting} reports wait for your review.`
}
