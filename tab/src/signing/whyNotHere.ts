import type { ReportView } from '@ect/contract/reportView.ts'
import { sectionsOf } from '@ect/domain/forms/shownQuestions.ts'

/** Why a report cannot be signed together with others, or `undefined` when it can. */
export function whyNotHere(view: ReportView): string | undefined {
  if (!view.shared || !view.mayDo.includes('signReport')) {
    return `It does not wait for your signature any more. ${view.waitingFor}`
  }
  const isAsked = view.role === 'headteacher' && sectionsOf(view.form, 'headteacher').length > 0
  return isAsked
    ? 'It asks for your recommendation: open it from Home and sign it by itself.'
    : undefined
}
