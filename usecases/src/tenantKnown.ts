import type { AppropriateBodyStore } from './ports/bodies.ts'

const REMEMBERED_MILLISECONDS = 60_000

/**
 * Whether a tenant is one whose people may have a part in any induction here. Remembered for a
 * minute, so that tokens of strangers cost no reading.
 */
export function tenantKnown({
  appropriateBodies,
}: {
  readonly appropriateBodies: Pick<AppropriateBodyStore, 'all'>
}): (tenantId: string) => Promise<boolean> {
  let known: Promise<ReadonlySet<string>> | undefined
  let readAt = 0
  const read = async () => {
    const all = await appropriateBodies.all()
    return new Set(all.flatMap(({ tenantId, schoolTenantIds }) => [tenantId, ...schoolTenantIds]))
  }
  return async (tenantId) => {
    const isStale = performance.now() - readAt > REMEMBERED_MILLISECONDS
    if (!known || isStale) {
      readAt = performance.now()
      known = read()
      known.catch(() => (known = undefined))
    }
    return (await known).has(tenantId)
  }
}
