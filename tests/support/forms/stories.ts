import type { Story } from './answers.ts'

/** Whatever may go otherwise than planned does, so that every question of the form is asked. */
export const CONCERN: Story = {
  contractRight: false,
  contractType: 'fixed-term',
  daysPerWeek: '4.5',
  hadAbsence: true,
  daysAbsent: 3.5,
  entitlementsMet: false,
  onTrack: 'not-on-track',
  performance: 'not-satisfactory',
  nextContractSame: false,
  nextContractType: 'permanent',
  nextDaysPerWeek: '4',
  'entitlement.mentoring': false,
  recommendation: 'extension',
}

export const MODERATOR_DIFFERS: Story = { moderationAgreed: false, moderatedOn: '2026-11-19' }

export const LEAVES: Story = {
  staying: false,
  recommendation: 'not-satisfactory',
}
