import type { AbsenceKind, StatutoryLeaveKind } from '@ect/domain/induction/induction.ts'

export const ABSENCE_WORDS: Record<AbsenceKind, string> = {
  sickness: 'Sickness',
  other: 'Another reason',
}

export const LEAVE_WORDS: Record<StatutoryLeaveKind, string> = {
  maternity: 'Maternity leave',
  paternity: 'Paternity leave',
  'shared-parental': 'Shared parental leave',
  adoption: 'Adoption leave',
  'parental-bereavement': 'Parental bereavement leave',
  carers: 'Carer’s leave',
}
