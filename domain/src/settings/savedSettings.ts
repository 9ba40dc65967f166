import type { AppropriateBody } from '../appropriateBody.ts'
import { type AppropriateBodySettings, DEFAULT_SETTINGS } from '../appropriateBodySettings.ts'
import type { IsoDate } from '../calendar.ts'
import { editedForm, withoutEmptySections } from '../forms/editing/editedForm.ts'
import type { FormEdit } from '../forms/editing/formEdit.ts'
import { FORM_NAMES, formFor, type FormName, reportAsked } from '../forms/formSet.ts'
import { formSetNamed } from '../forms/formSets.ts'
import type { FormDefinition } from '../forms/question.ts'
import { formAsked } from './formAsked.ts'

/** What becomes of one form: the last version of it, or the one that was shipped, and changes. */
export interface FormChange {
  readonly startsFrom: 'last' | 'shipped'
  readonly edits: readonly FormEdit[]
}

/** What an administrator decides at once. A form that is not named stays as it is. */
export interface SettingsChange extends Omit<AppropriateBodySettings, 'ownForms' | 'decided'> {
  readonly forms: Readonly<Partial<Record<FormName, FormChange>>>
}

type Decided = Pick<AppropriateBody, 'settings'>

/** Every form has its wording on each report, so what held long ago need not be kept. */
const KEPT_AT_MOST = 20

/** What was decided last: what is to hold, or what holds. A change begins with it. */
export function lastSettings({ settings }: Decided): AppropriateBodySettings {
  return settings.at(-1) ?? DEFAULT_SETTINGS
}

/** The form that a change of it begins with: of another set, everything is as that set has it. */
export function formToChange(
  last: AppropriateBodySettings,
  name: FormName,
  {
    formSet,
    startsFrom,
  }: { readonly formSet: string; readonly startsFrom: FormChange['startsFrom'] },
): FormDefinition {
  const isShipped = startsFrom === 'shipped' || formSet !== last.formSet
  const ownForms = isShipped ? {} : last.ownForms
  return formAsked({ formSet, ownForms }, reportAsked(name))
}

/** The change that decides nothing else than these settings, from a day on. */
export function sameFrom(holdsFrom: IsoDate, settings: AppropriateBodySettings): SettingsChange {
  const { ownForms: _kept, decided: _by, ...rest } = settings
  return { ...rest, holdsFrom, forms: {} }
}

/**
 * The settings as a change makes them. A form that differs has a version that no report was ever
 * asked under.
 */
export function settingsAfter(
  { forms, ...change }: SettingsChange,
  appropriateBody: Decided,
  today: IsoDate,
): AppropriateBodySettings {
  const { decided: _before, ...last } = lastSettings(appropriateBody)
  const ownForms: Partial<Record<FormName, FormDefinition>> = {}
  for (const name of FORM_NAMES) {
    const { startsFrom, edits } = forms[name] ?? { startsFrom: 'last', edits: [] }
    const form = formToChange(last, name, { formSet: change.formSet, startsFrom })
    if (edits.length > 0) {
      const shipped = formFor(formSetNamed(change.formSet), reportAsked(name))
      const version = nextVersion(shipped, appropriateBody, today)
      ownForms[name] = { ...withoutEmptySections(editedForm(form, edits)), version }
    } else if (form === last.ownForms[name]) {
      ownForms[name] = form
    }
  }
  return { ...last, ...change, ownForms }
}

/** One more than any version of a form that was shipped or has begun to be asked. */
function nextVersion(shipped: FormDefinition, { settings }: Decided, today: IsoDate): number {
  const begun = settings
    .filter(({ holdsFrom }) => holdsFrom <= today)
    .flatMap(({ ownForms }) => Object.values(ownForms))
    .filter(({ id }) => id === shipped.id)
  return 1 + Math.max(shipped.version, ...begun.map(({ version }) => version))
}

/** The body with this decided: what had not begun to hold gives way to it. */
export function withSettings(
  appropriateBody: AppropriateBody,
  decided: AppropriateBodySettings,
  today: IsoDate,
): AppropriateBody {
  const begun = appropriateBody.settings.filter(({ holdsFrom }) => holdsFrom <= today)
  return { ...appropriateBody, settings: [...begun, decided].slice(-KEPT_AT_MOST) }
}

/** The day on which the next thing that was decided begins to hold. */
export function nextToHold({ settings }: Decided, today: IsoDate): IsoDate | undefined {
  return settings.find(({ holdsFrom }) => holdsFrom > today)?.holdsFrom
}
