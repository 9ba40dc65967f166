/** The parts of a Teams manifest that our own checks read; its schema is Microsoft's. */
export interface TeamsManifest {
  readonly icons: { readonly color: string; readonly outline: string }
  readonly validDomains: readonly string[]
  readonly activities: { readonly activityTypes: readonly ActivityType[] }
}

export interface ActivityType {
  readonly type: string
  readonly templateText: string
}
