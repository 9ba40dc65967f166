const LONGEST = 200
const ALLOWED = /^[\p{L}\p{N}][\p{L}\p{N} .,()'_-]*$/u
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|forms|desktop\.ini)$/i

/**
 * Lets a name through to SharePoint only when SharePoint takes it and no part of it can act as a
 * path. Names are made by us, so a bad one is our own mistake.
 *
 * @throws RangeError
 */
export function recordName(name: string): string {
  const isLegal =
    name.length <= LONGEST &&
    ALLOWED.test(name) &&
    !/[ .]$/.test(name) &&
    !RESERVED.test(name) &&
    !name.includes('_vti_')
  if (!isLegal) throw new RangeError(`SharePoint does not take the name ${JSON.stringify(name)}.`)
  return name
}
