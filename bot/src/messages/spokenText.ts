/** More than a command needs; what follows is not looked at. */
const LOOKED_AT = 400

/** What a message says, on one line: without mentions, and without the markup that Teams adds. */
export function spokenText(written = '', atMost = LOOKED_AT): string {
  return written
    .slice(0, atMost * 4)
    .replaceAll(/<at\b[^>]*>.*?<\/at>/gis, ' ')
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&nbsp;|\s+/g, ' ')
    .trim()
    .slice(0, atMost)
}
