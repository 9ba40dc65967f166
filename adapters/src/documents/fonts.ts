import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Paths of the type that a document is set in. It is embedded in every document. */
export interface FontFiles {
  readonly regular: string
  readonly bold: string
}

const PACKAGE = '@expo-google-fonts/source-sans-3'

/** A bundle has the files beside itself, under these names. */
export const FONT_NAMES: FontFiles = {
  regular: 'SourceSans3_400Regular.ttf',
  bold: 'SourceSans3_600SemiBold.ttf',
}

export function sourceSans(): FontFiles {
  if (isBundle()) return { regular: beside(FONT_NAMES.regular), bold: beside(FONT_NAMES.bold) }
  const { resolve } = createRequire(import.meta.url)
  return {
    regular: resolve(`${PACKAGE}/400Regular/${FONT_NAMES.regular}`),
    bold: resolve(`${PACKAGE}/600SemiBold/${FONT_NAMES.bold}`),
  }
}

/** Where the thread that makes documents starts, in the sources and in a bundle. */
export function workerEntry(): URL {
  return new URL(isBundle() ? 'pdfWorker.mjs' : 'pdfWorker.ts', import.meta.url)
}

function isBundle(): boolean {
  return !import.meta.url.endsWith('.ts')
}

function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}
