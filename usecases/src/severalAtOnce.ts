/** Works through a list with so many under way at once. */
export async function severalAtOnce<T>(
  list: readonly T[],
  atOnce: number,
  work: (one: T) => Promise<void>,
): Promise<void> {
  const rest = list.values()
  const workThrough = async () => {
    for (const one of rest) await work(one)
  }
  await Promise.all(Array.from({ length: atOnce }, workThrough))
}
