import type { Signatory } from '@ect/domain/report/signature.ts'
import type { SigningOrder } from '@ect/domain/report/signingOrder.ts'

const SIGNATORY_WORDS: Record<Signatory, string> = {
  ect: 'ECT',
  'induction-tutor': 'induction tutor',
  headteacher: 'headteacher',
}

/** `ECT, then induction tutor, then headteacher` */
export function orderInWords(order: SigningOrder): string {
  return order.map((signatory) => SIGNATORY_WORDS[signatory]).join(', then ')
}

/** What happens to a report that is signed in this order, one step after the other. */
export function signingSteps(order: SigningOrder): readonly string[] {
  const [first, ...rest] = order
  const isEctFirst = first === 'ect'
  const signing = (isEctFirst ? rest : order).map(
    (signatory, index, all) =>
      `The ${SIGNATORY_WORDS[signatory]} signs${index === all.length - 1 ? ', and it is submitted' : ''}.`,
  )
  return [
    'The induction tutor shares it.',
    isEctFirst ? 'The ECT comments and signs.' : 'The ECT comments.',
    ...signing,
    ...(order.includes('headteacher') ? [] : ['The headteacher is told, and need not sign.']),
  ]
}
