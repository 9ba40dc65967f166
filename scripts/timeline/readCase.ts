import { readFileSync } from 'node:fs'
import path from 'node:path'

import { BANK_HOLIDAYS_ENGLAND } from '@ect/domain/bankHolidays.ts'
import { calendarFaults } from '@ect/domain/calendarFaults.ts'
import type { SchoolCalendars } from '@ect/domain/induction/induction.ts'
import { inductionFaults } from '@ect/domain/induction/inductionFaults.ts'
import { calendarOf, type SchoolCalendar } from '@ect/domain/schoolCalendar.ts'
import type { z } from 'zod'

import { Case, Terms } from './caseSchema.ts'

/** A case that cannot be computed; its message is one sentence that names the field. */
export class CaseFault extends Error {
  override readonly name = 'CaseFault'
}

export interface ReadCase {
  readonly read: z.output<typeof Case>
  readonly calendars: SchoolCalendars
}

/** Reads one induction from a file. @throws CaseFault when anything in it is wrong */
export function readCase(file: string): ReadCase {
  const read = parsed(Case, readJson(file))
  const terms =
    typeof read.terms === 'string'
      ? parsed(Terms, readJson(path.resolve(path.dirname(file), read.terms)), 'terms')
      : read.terms
  const byDefault = { terms, bankHolidays: BANK_HOLIDAYS_ENGLAND }
  refuseFirst(calendarFaults(byDefault), '')
  const calendars = new Map<string, SchoolCalendar>()
  for (const { schoolId } of read.contracts) calendars.set(schoolId, byDefault)
  for (const [schoolId, own] of Object.entries(read.schools)) {
    refuseFirst(calendarFaults({ ...byDefault, terms: own }), `schools.${schoolId}.`)
    calendars.set(schoolId, calendarOf(own, byDefault))
  }
  refuseFirst(inductionFaults(read, calendars), '')
  return { read, calendars }
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new CaseFault(`${file} cannot be read.`)
  }
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new CaseFault(`${file} is not JSON: ${thrown instanceof Error ? thrown.message : ''}.`)
  }
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  within = '',
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw new CaseFault(`${fieldOf(issue?.path ?? [], within)}: ${issue?.message ?? 'is wrong'}.`)
}

/** `contracts[0].fte` */
function fieldOf(steps: readonly PropertyKey[], within: string): string {
  const named = steps.reduce<string>((field, step) => {
    if (typeof step === 'number') return `${field}[${step}]`
    return field === '' ? String(step) : `${field}.${String(step)}`
  }, within)
  return named === '' ? 'The case' : named
}

function refuseFirst(
  faults: readonly { readonly field: string; readonly sentence: string }[],
  within: string,
): void {
  const [fault] = faults
  if (fault) throw new CaseFault(`${within}${fault.field}: ${fault.sentence}`)
}
