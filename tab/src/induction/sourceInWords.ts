const GUIDANCE = /^SG-2024-04 /
const REGULATIONS = /^Reg 2012 /

/** Where a step comes from, as a reader can look it up. */
export function sourceInWords(source: string): string {
  if (source === 'ours') return 'set by the appropriate body or this product, not by law'
  if (GUIDANCE.test(source)) return `statutory guidance, ${source.replace(GUIDANCE, '')}`
  if (REGULATIONS.test(source)) return `regulations of 2012, ${source.replace(REGULATIONS, '')}`
  return source
}
