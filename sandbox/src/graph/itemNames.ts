import { GraphRefusal } from './graphRefusal.ts'

const ILLEGAL = /["*:<>?/\\|#%\p{Cc}]|^[~ ]|[ .]$|_vti_/u
const RESERVED = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i
const LONGEST = 255

/** @throws GraphRefusal 400 for a name that SharePoint does not take */
export function requireLegalName(name: string): void {
  if (name !== '' && name.length <= LONGEST && !ILLEGAL.test(name) && !RESERVED.test(name)) return
  throw new GraphRefusal(400, 'invalidRequest', 'The provided name cannot contain that.')
}
