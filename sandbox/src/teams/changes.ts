/** Tells open clients that something of theirs changed; they then ask for it again. */
export interface Changes {
  /** Without a key, everyone is told. */
  tell(personKey?: string): void
  /** Answers a function that stops the listening. */
  listen(personKey: string, listener: () => void): () => void
}

export function createChanges(): Changes {
  const listeners = new Map<() => void, string>()
  return {
    tell(personKey) {
      for (const [listener, key] of listeners) {
        if (personKey === undefined || key === personKey) listener()
      }
    },
    listen(personKey, listener) {
      const own = (): void => listener()
      listeners.set(own, personKey)
      return () => void listeners.delete(own)
    },
  }
}

export interface Bundled {
  readonly call: () => void
  readonly stop: () => void
}

/** Makes a burst of calls into one, a moment later. */
export function bundled(call: () => void, afterMs = 100): Bundled {
  let timer: NodeJS.Timeout | undefined
  return {
    call: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        call()
      }, afterMs)
    },
    stop: () => clearTimeout(timer),
  }
}
