/** Where the pages lie that the app's manifest names. */
const STATIC_PATHS = ['/about', '/privacy', '/terms'] as const
export type StaticPath = (typeof STATIC_PATHS)[number]

export function isStaticPath(path: string): path is StaticPath {
  return STATIC_PATHS.some((one) => one === path)
}
