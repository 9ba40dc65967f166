import type { ReportView } from '@ect/contract/reportView.ts'

/** `Permanent, 5 days a week` */
export function contractInWords({ type, daysPerWeek }: ReportView['facts']['contract']): string {
  const words = type.replaceAll('-', ' ')
  const days = `${daysPerWeek} ${daysPerWeek === 1 ? 'day' : 'days'} a week`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${days}`
}
