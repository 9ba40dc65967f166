import { FormDefinition } from '@ect/contract/formDefinition.ts'
import { z } from 'zod'

/**
 * How an endpoint's replies become JSON: nothing crosses the wire that its contract does not have. A
 * form is nine tenths of what is said of a report, and no form ever changes: it is checked and
 * written once, and stands in the replies of everyone who is shown it.
 */
export function replyBody(schema: z.ZodType): (answered: unknown) => string | Buffer {
  const around = besidesForm(schema)
  return (answered) => {
    if (!around || !hasForm(answered)) return JSON.stringify(schema.parse(answered))
    // A form never comes alone: something always stands after the comma.
    const others = JSON.stringify(around.parse(answered)).slice(1)
    return Buffer.concat([START, formBody(answered.form), Buffer.from(`,${others}`)])
  }
}

const START = Buffer.from('{"form":')

function besidesForm(schema: z.ZodType): z.ZodType | undefined {
  const hasOne = schema instanceof z.ZodObject && schema.shape['form'] === FormDefinition
  return hasOne ? schema.omit({ form: true }) : undefined
}

function hasForm(answered: unknown): answered is { readonly form: object } {
  return isObject(answered) && 'form' in answered && isObject(answered.form)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

const written = new WeakMap<object, Buffer>()

function formBody(form: object): Buffer {
  const known = written.get(form)
  if (known) return known
  const body = Buffer.from(JSON.stringify(FormDefinition.parse(form)))
  written.set(form, body)
  return body
}
