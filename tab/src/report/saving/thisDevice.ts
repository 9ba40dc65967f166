const NAME = 'device'

let known: string | undefined

/** A name by chance for this device, that a person's list can say "this device". */
export function thisDevice(): string {
  known ??= stored() ?? keep(crypto.randomUUID())
  return known
}

/** Where the browser keeps nothing for us, every start is another device. */
function stored(): string | undefined {
  try {
    return localStorage.getItem(NAME) ?? undefined
  } catch {
    return undefined
  }
}

function keep(name: string): string {
  try {
    localStorage.setItem(NAME, name)
  } catch {
    // As above.
  }
  return name
}
