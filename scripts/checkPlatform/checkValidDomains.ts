import type { Finding } from './finding.ts'
import type { TeamsManifest } from './manifest.ts'

/** Opened in a browser, or read by editors only: Teams does not hold these to `validDomains`. */
const NOT_SHOWN_IN_TEAMS = ['developer', '$schema']

/** Teams shows no page whose host is missing from `validDomains`, and does not say why. */
export function checkValidDomains(file: string, manifest: TeamsManifest): readonly Finding[] {
  const shown = Object.entries(manifest).filter(([part]) => !NOT_SHOWN_IN_TEAMS.includes(part))
  const hosts = new Set(stringsIn(shown).filter(isWebAddress).map(hostOf))
  return [...hosts]
    .filter((host) => !manifest.validDomains.some((domain) => covers(domain, host)))
    .map((host) => ({ file, message: `validDomains does not cover ${host}` }))
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

function isWebAddress(text: string): boolean {
  return text.startsWith('https://')
}

function hostOf(address: string): string {
  return new URL(address).hostname
}

function covers(domain: string, host: string): boolean {
  return domain.startsWith('*.') ? host.endsWith(domain.slice(1)) : host === domain
}
