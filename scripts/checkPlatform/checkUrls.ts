import type { Finding } from './finding.ts'

/** `api:` is how Entra names an application, not an address. */
const INSECURE = /\b(?!https:|api:)[a-z][a-z0-9+.-]*:\/\//i
const THIS_MACHINE = /\blocalhost\b|\b127\.0\.0\.\d|\b0\.0\.0\.0\b|\[::1\]/i

/** A tenant reaches nothing over plain http, and nothing on the machine of whoever deploys. */
export function checkUrls(file: string, text: string): readonly Finding[] {
  return text.split('\n').flatMap((content, index) => {
    const line = index + 1
    const insecure = INSECURE.exec(content)?.[0]
    const local = THIS_MACHINE.exec(content)?.[0]
    return [
      ...(insecure ? [{ file, line, message: `${insecure} must be https://` }] : []),
      ...(local ? [{ file, line, message: `${local} cannot be reached from a tenant` }] : []),
    ]
  })
}
