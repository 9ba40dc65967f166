/** As much of Adaptive Cards 1.5 as our cards use. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly lang: 'en-GB'
  /** Shown, and read out, where the card cannot be: never an outcome or a comment. */
  readonly fallbackText: string
  readonly refresh?: { readonly action: ExecuteAction; readonly userIds: readonly string[] }
  readonly body: readonly Element[]
  readonly actions?: readonly Action[]
}

export type Element =
  | TextBlock
  | RichTextBlock
  | ColumnSet
  | FactSet
  | Container
  | ActionSet
  | TextInput
  | ChoiceInput
  | ToggleInput

interface Placed {
  readonly separator?: boolean
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large'
}

/** Its text is read as Markdown: what a person typed goes through `asPlainText` first. */
export interface TextBlock extends Placed {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly style?: 'heading'
  readonly size?: 'Small' | 'Medium' | 'Large'
  readonly weight?: 'Bolder'
  readonly isSubtle?: boolean
  readonly color?: 'Attention' | 'Good'
}

export interface RichTextBlock extends Placed {
  readonly type: 'RichTextBlock'
  readonly inlines: readonly [TextRun]
}

/** Its text is shown as it is. */
interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
}

export interface ColumnSet extends Placed {
  readonly type: 'ColumnSet'
  readonly columns: readonly {
    readonly type: 'Column'
    readonly width: 'stretch' | 'auto'
    readonly items: readonly Element[]
  }[]
}

interface FactSet extends Placed {
  readonly type: 'FactSet'
  readonly facts: readonly { readonly title: string; readonly value: string }[]
}

export interface Container extends Placed {
  readonly type: 'Container'
  readonly style?: 'emphasis' | 'attention' | 'good'
  readonly items: readonly Element[]
}

interface ActionSet extends Placed {
  readonly type: 'ActionSet'
  readonly actions: readonly Action[]
}

export interface TextInput extends Placed {
  readonly type: 'Input.Text'
  readonly id: string
  readonly label: string
  readonly isMultiline: true
  readonly maxLength: number
  readonly value?: string
  /** Checked on the device, for every button that sends it: see `docs/architecture.md`. */
  readonly isRequired?: true
  readonly errorMessage: string
}

export interface ChoiceInput extends Placed {
  readonly type: 'Input.ChoiceSet'
  readonly style: 'expanded'
  readonly id: string
  readonly label: string
  readonly wrap: true
  readonly choices: readonly { readonly title: string; readonly value: string }[]
  readonly value?: string
  readonly isRequired?: true
  readonly errorMessage: string
}

export interface ToggleInput extends Placed {
  readonly type: 'Input.Toggle'
  readonly id: string
  readonly label: string
  readonly title: string
  readonly wrap: true
  readonly isRequired?: true
  readonly errorMessage: string
}

export type Action = ExecuteAction | ShowCardAction | OpenUrlAction

export interface ExecuteAction {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly verb: string
  readonly data: object
  readonly style?: 'positive'
  readonly associatedInputs?: 'none'
}

interface ShowCardAction {
  readonly type: 'Action.ShowCard'
  readonly title: string
  readonly card: Pick<AdaptiveCard, 'type' | 'body' | 'actions'>
}

interface OpenUrlAction {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}
