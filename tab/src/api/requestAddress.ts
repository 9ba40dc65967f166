type Values = Readonly<Record<string, string | undefined>>

/** `reports/{reportId}` with its places filled in and its query added, below the API's address. */
export function requestAddress(
  baseUrl: string,
  path: string,
  params: Values = {},
  query: Values = {},
): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString()
  return `${baseUrl.replace(/\/$/, '')}/${filled}${search && `?${search}`}`
}
