import type { Condition, Question } from '../question.ts'

/** One change that an appropriate body makes to a form. */
export type FormEdit =
  | { readonly edit: 'reword'; readonly question: string; readonly wording: string }
  /** An empty hint takes it away. */
  | { readonly edit: 'hint'; readonly question: string; readonly hint: string }
  | { readonly edit: 'require'; readonly question: string; readonly required: boolean }
  /** Without a condition it is always shown. */
  | { readonly edit: 'show'; readonly question: string; readonly when?: Condition }
  | { readonly edit: 'move'; readonly question: string; readonly to: 'earlier' | 'later' }
  /** At the end of another section: only a question of the body's own. */
  | { readonly edit: 'place'; readonly question: string; readonly section: string }
  | { readonly edit: 'remove'; readonly question: string }
  /** At the end of a section. */
  | { readonly edit: 'add'; readonly section: string; readonly question: Question }
