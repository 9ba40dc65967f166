import { createRequire } from 'node:module'

/** Paths of the type that a document is set in. It is embedded in every document. */
export interface FontFiles {
  readonly regular: string
  readonly bold: string
}

const PACKAGE = '@expo-google-fonts/source-sans-3'

export function sourceSans(): FontFiles {
  const { resolve } = createRequire(import.meta.url)
  return {
    regular: resolve(`${PACKAGE}/400Regular/SourceSans3_400Regular.ttf`),
    bold: resolve(`${PACKAGE}/600SemiBold/SourceSans3_600SemiBold.ttf`),
  }
}
