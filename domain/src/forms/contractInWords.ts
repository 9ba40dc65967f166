import { daysInWords } from '../daysInWords.ts'
import type { Report } from '../report/report.ts'
import { CONTRACT_TYPES } from './contractTypes.ts'

/** `Fixed term` */
export function contractTypeInWords(type: string): string {
  return CONTRACT_TYPES.find(({ value }) => value === type)?.label ?? type
}

/** `Permanent, 5 days a week` */
export function contractInWords({ type, daysPerWeek }: Report['facts']['contract']): string {
  return `${contractTypeInWords(type)}, ${daysInWords(daysPerWeek)} a week`
}
