import { Field, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components'
import { LONGEST_FEEDBACK } from '@ect/domain/documents/documentFaults.ts'
import { type DocumentKind, kindInWords } from '@ect/domain/documents/documentKinds.ts'
import type { IsoDate } from '@ect/domain/calendar.ts'

import { shownError } from '../report/fields/fieldProps.ts'
import type { FieldErrors, TypedDocument } from './typedDocument.ts'

interface Props {
  readonly kinds: readonly DocumentKind[]
  readonly today: IsoDate
  readonly typed: TypedDocument
  readonly errors: FieldErrors
  readonly onType: (typed: TypedDocument) => void
}

const useFieldStyles = makeStyles({ day: { width: '200px' } })

/** What is said of a document; of an observation also by whom, and with which feedback. */
export function DocumentFields({ kinds, today, typed, errors, onType }: Props) {
  const shapes = useFieldStyles()
  const isObservation = typed.kind === 'lesson-observation'
  return (
    <>
      <Field label="What kind of document is it?">
        <RadioGroup
          value={typed.kind}
          onChange={(_, { value }) =>
            onType({ ...typed, kind: kinds.find((kind) => kind === value) ?? typed.kind })
          }
        >
          {kinds.map((kind) => (
            <Radio key={kind} value={kind} label={kindInWords(kind)} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={isObservation ? 'Which lesson?' : 'What is it called?'}
        hint="In a few words, and no names of pupils."
        {...shownError(errors['title'])}
      >
        <Input
          autoComplete="off"
          value={typed.title}
          onChange={(_, { value }) => onType({ ...typed, title: value })}
        />
      </Field>
      <Field
        label={isObservation ? 'Day of the lesson' : 'Day that it is from'}
        {...shownError(errors['on'])}
      >
        <Input
          className={shapes.day}
          type="date"
          max={today}
          value={typed.on}
          onChange={(_, { value }) => onType({ ...typed, on: value })}
        />
      </Field>
      {isObservation && <ObservationFields typed={typed} errors={errors} onType={onType} />}
    </>
  )
}

function ObservationFields({ typed, errors, onType }: Pick<Props, 'typed' | 'errors' | 'onType'>) {
  return (
    <>
      <Field label="Who observed?" {...shownError(errors['observer'])}>
        <Input
          autoComplete="off"
          value={typed.observer}
          onChange={(_, { value }) => onType({ ...typed, observer: value })}
        />
      </Field>
      <Field
        label="Feedback (beside a file, or instead of one)"
        hint={`What went well, what to work on, and by when. ${LONGEST_FEEDBACK} characters at most.`}
        {...shownError(errors['feedback'])}
      >
        <Textarea
          rows={6}
          resize="vertical"
          value={typed.feedback}
          onChange={(_, { value }) => onType({ ...typed, feedback: value })}
        />
      </Field>
    </>
  )
}
