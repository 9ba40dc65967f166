/** How much of full time someone works: `Full time`, `FTE 0.6` */
export function shareInWords(fte: number): string {
  return fte === 1 ? 'Full time' : `FTE ${fte}`
}
