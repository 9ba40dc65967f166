import { z } from 'zod'

import type { Parameter } from './bicep/bicepFile.ts'
import type { Finding } from './finding.ts'

const ParameterFile = z.object({ parameters: z.record(z.string(), z.unknown()) })

/** The parameter file that `arm/deploy` sends, against the parameters of the Bicep file. */
export function checkDeploymentParameters(
  file: string,
  json: string,
  parameters: readonly Parameter[],
): readonly Finding[] {
  const given = Object.keys(ParameterFile.parse(JSON.parse(json)).parameters)
  const missing = parameters.filter(({ name, required }) => required && !given.includes(name))
  const unknown = given.filter((name) => !parameters.some((parameter) => parameter.name === name))
  return [
    ...missing.map(({ name }) => `the deployment needs the parameter ${name}`),
    ...unknown.map((name) => `the deployment has no parameter ${name}`),
  ].map((message) => ({ file, message }))
}
