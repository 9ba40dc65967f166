import { evidence, performance, performanceAtTheEnd, recommendation } from './assessmentSections.ts'
import { comments, ectEntitlements } from './ectSections.ts'
import { contract, days, nextTerm } from './employmentSections.ts'
import type { FormName } from './formSet.ts'
import { entitlements, progress, targets } from './judgementSections.ts'
import { leaver } from './leavingSections.ts'
import type { FormDefinition, Section } from './question.ts'

const sinceLastAssessment: Section = {
  ...days,
  title: 'Days served and absence since the last assessment',
}
const areasForDevelopment: Section = { ...targets, title: 'Areas for development' }

/**
 * The sections of each form over which every set is made: what the guidance asks for, what the
 * Department's own templates ask, and the questions to the ECT.
 *
 * @rule R49, R53, R54, R57, R58
 * @source SG-2024-04 para 2.52, para 2.59, para 2.60, para 2.61, para 2.62
 */
export const BASE_SECTIONS: Readonly<Record<FormName, readonly Section[]>> = {
  'progress-review': [contract, days, entitlements, progress, targets, nextTerm, comments],
  'first-assessment': [
    contract,
    days,
    entitlements,
    performance,
    evidence,
    areasForDevelopment,
    nextTerm,
    ectEntitlements,
    comments,
  ],
  'final-assessment': [
    contract,
    days,
    entitlements,
    performanceAtTheEnd,
    evidence,
    ectEntitlements,
    comments,
    recommendation,
  ],
  'interim-assessment': [
    contract,
    sinceLastAssessment,
    entitlements,
    performance,
    evidence,
    areasForDevelopment,
    leaver,
    ectEntitlements,
    comments,
  ],
}

const TITLES: Readonly<Record<FormName, string>> = {
  'progress-review': 'Progress review',
  'first-assessment': 'First formal assessment',
  'final-assessment': 'Final formal assessment',
  'interim-assessment': 'Interim assessment',
}

/** One form of a set, with its sections as they are given. */
export function formOf(
  set: string,
  name: FormName,
  sections: readonly Section[] = BASE_SECTIONS[name],
): FormDefinition {
  return { id: `${name}.${set}`, version: 1, title: TITLES[name], sections }
}
