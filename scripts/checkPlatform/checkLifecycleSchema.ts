import ajv, { type ErrorObject } from 'ajv'
import { parse } from 'yaml'

import type { Finding } from './finding.ts'

/** Holds `teamsapp.yml` against the toolkit's schema. */
export function checkLifecycleSchema(
  file: string,
  yaml: string,
  schema: object,
): readonly Finding[] {
  // Microsoft's patterns are not legal under the `u` flag, and its formats are its own.
  const validate = new ajv.Ajv({ allErrors: true, strict: false, unicodeRegExp: false }).compile(
    schema,
  )
  if (validate(parse(yaml))) return []
  const messages = aboutTheActionMeant(validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath || 'the file'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`,
  )
  return [...new Set(messages)].map((message) => ({ file, message }))
}

/**
 * An action is one of thirty, and a fault in one brings thirty complaints. Only those of the action
 * that the author named are worth reading; where it is none of them, its name is the fault.
 */
function aboutTheActionMeant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const otherActions = new Set(errors.filter(saysOtherAction).map(definitionAndAction))
  const meant = errors.filter(
    (error) => !otherActions.has(definitionAndAction(error)) && !isChoice(error),
  )
  return meant.length > 0 ? meant : errors.filter(isChoice)
}

function saysOtherAction({ instancePath, keyword }: ErrorObject): boolean {
  return keyword === 'const' && instancePath.endsWith('/uses')
}

function isChoice({ keyword }: ErrorObject): boolean {
  return ['oneOf', 'anyOf', 'if'].includes(keyword)
}

function definitionAndAction({ schemaPath, instancePath }: ErrorObject): string {
  const definition = /#\/definitions\/\w+/.exec(schemaPath)?.[0] ?? schemaPath
  return `${definition} ${instancePath.split('/').slice(0, 3).join('/')}`
}
