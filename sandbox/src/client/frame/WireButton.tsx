import { ToggleButton } from '@fluentui/react-components'
import { PulseRegular } from '@fluentui/react-icons'

export interface WireToggle {
  readonly wireShown: boolean
  readonly onWire: () => void
}

export function WireButton({ wireShown, onWire }: WireToggle) {
  return (
    <ToggleButton
      appearance="subtle"
      size="small"
      icon={<PulseRegular />}
      checked={wireShown}
      onClick={onWire}
    >
      Wire
    </ToggleButton>
  )
}
