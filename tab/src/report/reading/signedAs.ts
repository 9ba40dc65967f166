import type { Signatory, SigningPlace } from '@ect/domain/report/signature.ts'

export const SIGNED_AS: Record<Signatory, string> = {
  ect: 'early career teacher',
  'induction-tutor': 'induction tutor',
  headteacher: 'headteacher',
}

export const SIGNED_IN: Record<SigningPlace, string> = { tab: 'in the app', card: 'in chat' }
