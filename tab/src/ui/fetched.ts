/** What whoever opens something needs of it. */
export interface Fetching {
  /** Safe to call again, after a failure as well. */
  readonly fetch: () => Promise<void>
  readonly isThere: () => boolean
}

export interface Fetched<Code> extends Fetching {
  readonly code: () => Code | undefined
}

/** Code that no first screen needs, fetched apart and once. */
export function fetched<Code>(load: () => Promise<Code>): Fetched<Code> {
  let code: Code | undefined
  let coming: Promise<void> | undefined
  const fetch = async () => {
    try {
      code = await load()
    } catch (error) {
      coming = undefined
      throw error
    }
  }
  return {
    fetch: () => (coming ??= fetch()),
    isThere: () => code !== undefined,
    code: () => code,
  }
}
