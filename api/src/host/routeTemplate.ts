/** The parameters of a path, or `undefined` when it does not fit the template. */
export type PathMatch = (path: string) => Readonly<Record<string, string>> | undefined

/**
 * Reads a Functions route template, such as `reports/{reportId}`, as far as our contracts use it.
 * Literals are matched whatever their case, as the Functions host does.
 */
export function routeTemplate(template: string): PathMatch {
  const names: string[] = []
  const pattern = template.split('/').map((segment) => {
    const parameter = /^\{(\w+)\}$/.exec(segment)
    if (!parameter) return segment.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    names.push(parameter[1] ?? '')
    return '([^/]+)'
  })
  const expression = new RegExp(`^/${pattern.join('/')}/?$`, 'i')
  return (path) => {
    const found = expression.exec(path)
    if (!found) return undefined
    try {
      return Object.fromEntries(
        names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
      )
    } catch {
      return undefined
    }
  }
}
