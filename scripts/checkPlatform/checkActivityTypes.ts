import type { Finding } from './finding.ts'
import type { ActivityType } from './manifest.ts'

/**
 * All that a feed text may name. Feeds are read over shoulders and on lock screens, so no outcome,
 * judgement or comment is ever among them.
 */
const PARAMETERS = ['actor', 'reviewTitle', 'ectName', 'schoolName', 'dueDate', 'reportCount']

/** Teams owns this type: an app that declares it is refused. */
const RESERVED = 'systemDefault'

/** What Microsoft's schema lets through about the texts of the activity feed. */
export function checkActivityTypes(
  file: string,
  activityTypes: readonly ActivityType[],
): readonly Finding[] {
  return activityTypes.flatMap(({ type, templateText }, index) => {
    const earlier = activityTypes.slice(0, index).some((other) => other.type === type)
    return [
      ...(earlier ? ['is declared twice'] : []),
      ...(type === RESERVED ? ['is reserved by Teams'] : []),
      ...templateFaults(templateText),
    ].map((fault) => ({ file, message: `activity type ${type} ${fault}` }))
  })
}

function templateFaults(templateText: string): readonly string[] {
  const names = Array.from(templateText.matchAll(/\{([^{}]*)\}/g), ([, name]) => name ?? '')
  const unknown = names.filter((name) => !PARAMETERS.includes(name))
  const leftOver = templateText.replaceAll(/\{[^{}]*\}/g, '')
  return [
    ...unknown.map((name) => `names {${name}}, which a feed text may not show`),
    ...(/[{}]/.test(leftOver) ? ['has a brace without its partner'] : []),
  ]
}
