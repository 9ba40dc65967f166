import ajv, { type ErrorObject } from 'ajv'
import { parse } from 'yaml'
import { z } from 'zod'

import type { Finding } from './finding.ts'
import { readLifecycle } from './lifecycle.ts'

/** Each definition, with the name of the action that it is for, or none. */
const Definitions = z.object({
  definitions: z.record(
    z.string(),
    z
      .object({ properties: z.object({ uses: z.object({ const: z.string() }) }) })
      .transform(({ properties }) => properties.uses.const)
      .catch(''),
  ),
})

/** Holds `teamsapp.yml` against the toolkit's schema. */
export function checkLifecycleSchema(
  file: string,
  yaml: string,
  schema: object,
): readonly Finding[] {
  // Microsoft's patterns are not legal under the `u` flag, and its formats are its own.
  const toolkit = new ajv.Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
  toolkit.addSchema(schema, 'toolkit')
  const faultsOf = (part: string, value: unknown): readonly string[] => {
    const validate = toolkit.compile({ $ref: `toolkit#${part}` })
    return validate(value) ? [] : (validate.errors ?? []).map(asSentence)
  }

  const whole = faultsOf('', parse(yaml))
  if (whole.length === 0) return []
  const actions = actionFaults(yaml, schema, faultsOf)
  return (actions.length > 0 ? actions : whole).map((message) => ({ file, message }))
}

/**
 * Each action against its own definition. The schema offers thirty to choose from, so against the
 * whole of it one fault brings thirty complaints.
 */
function actionFaults(
  yaml: string,
  schema: object,
  faultsOf: (part: string, value: unknown) => readonly string[],
): readonly string[] {
  const definitions = Object.entries(Definitions.parse(schema).definitions)
  return Object.entries(readLifecycle(yaml)).flatMap(([stage, actions]) =>
    actions.flatMap((action, index) => {
      const place = `${stage} ${index + 1}, ${action.uses}:`
      const [definition] = definitions.find(([, name]) => name === action.uses) ?? []
      if (!definition) return [`${place} there is no such action`]
      return faultsOf(`/definitions/${definition}`, action).map((fault) => `${place} ${fault}`)
    }),
  )
}

function asSentence({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${String(params['additionalProperty'])})` : ''
  return `${instancePath} ${message}${extra}`.trim()
}
