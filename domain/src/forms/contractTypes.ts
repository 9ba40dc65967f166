/** Kinds of contract that are offered. */
export const CONTRACT_TYPES = [
  { value: 'permanent', label: 'Permanent' },
  { value: 'fixed-term', label: 'Fixed term' },
  { value: 'supply', label: 'Supply' },
]
