/** What an Office file fetches by itself when it is opened; a link waits until someone follows it. */
const FETCHED = /\/(?:attachedTemplate|frame|image|oleObject|subDocument)["']/iu
const ELSEWHERE = /TargetMode\s*=\s*["']External["']/iu
/** Letters written as numbers, in which anything could hide. */
const DISGUISED = /&#|\0/u

/**
 * Why an Office file cannot be taken, by the parts of it that say what belongs to it, as a sentence;
 * `undefined` when it can.
 */
export function linksFault(relationships: readonly string[]): string | undefined {
  const reachesOut = relationships.some((part) =>
    part
      .split('<')
      .some((tag) => DISGUISED.test(tag) || (ELSEWHERE.test(tag) && FETCHED.test(tag))),
  )
  return reachesOut
    ? 'This file fetches something from elsewhere when it is opened. Save it as a PDF and attach that.'
    : undefined
}
