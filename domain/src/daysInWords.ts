/** `1 day`, `2.5 days` */
export function daysInWords(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`
}
