import { asPlainText } from '../cards/asPlainText.ts'

/**
 * For someone who has no part in any report: what was looked for, and whom to ask. It is the same whether
 * others of their school are on record or not.
 *
 * @param account the address that they sign in with, where Teams says it
 */
export function notMatched(account: string | undefined): string {
  const looked = account === undefined ? 'your account' : `the account ${asPlainText(account)}`
  return `I looked for ${looked}. You have no part in any report that I know of; a mentor supports and does not assess, and has none. If you should have one, ask the induction lead of your school to name you with this account; at an appropriate body, ask the colleague who manages its people here.`
}
