import { holdsAny } from './bytes.ts'

/** Parts of a PDF that do something by themselves or carry another file, by the format's own names. */
const ACTIVE = ['/JavaScript', '/Launch', '/RichMedia', '/EmbeddedFile', '/SubmitForm']

/** Why a PDF cannot be taken, as a sentence, or `undefined` when it can. */
export function pdfFault(content: Uint8Array): string | undefined {
  return holdsAny(content, ACTIVE)
    ? 'This PDF has a script or another file in it. Print it to a plain PDF and attach that.'
    : undefined
}
