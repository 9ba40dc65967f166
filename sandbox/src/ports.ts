/** Every address of one sandbox, from its first port on. The client's is the one a visitor opens. */
export interface SandboxPorts {
  readonly client: number
  readonly tab: number
  readonly api: number
  readonly entra: number
  readonly graph: number
  readonly botFramework: number
  readonly bot: number
}

export const FIRST_PORT = 5100

export function sandboxPorts(first = FIRST_PORT): SandboxPorts {
  return {
    client: first,
    tab: first + 1,
    api: first + 2,
    entra: first + 3,
    graph: first + 4,
    botFramework: first + 5,
    bot: first + 6,
  }
}

export const origin = (port: number): string => `http://localhost:${port}`
