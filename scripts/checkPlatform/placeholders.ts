const PLACEHOLDER = /\$\{\{\s*(\w+)\s*\}\}/g

type Variables = Readonly<Record<string, string | undefined>>

/** The names in every `${{NAME}}` of a text, each once. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name]) => name ?? ''))]
}

/** Fills the placeholders of a JSON text, and names those that have no value. */
export function fillPlaceholders(
  json: string,
  variables: Variables,
): { readonly text: string; readonly unresolved: readonly string[] } {
  const unresolved = placeholdersIn(json).filter((name) => !variables[name])
  const text = json.replaceAll(PLACEHOLDER, (placeholder, name: string) => {
    const value = variables[name]
    return value ? insideJsonString(value) : placeholder
  })
  return { text, unresolved }
}

function insideJsonString(value: string): string {
  return JSON.stringify(value).slice(1, -1)
}
