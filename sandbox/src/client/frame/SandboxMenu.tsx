import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  Link,
  makeStyles,
  OverlayDrawer,
} from '@fluentui/react-components'
import { DismissRegular, OptionsRegular } from '@fluentui/react-icons'
import { useState } from 'react'

import { ClockControl } from './ClockControl.tsx'
import { ThemeChoice } from './ThemeChoice.tsx'
import { WireButton, type WireToggle } from './WireButton.tsx'

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '16px' },
})

/** On a phone, what stands in the top bar of a wide window. */
export function SandboxMenu({ wireShown, onWire }: WireToggle) {
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button appearance="subtle" icon={<OptionsRegular />} onClick={() => setOpen(true)}>
        Sandbox
      </Button>
      <OverlayDrawer open={open} position="end" onOpenChange={(_, data) => setOpen(data.open)}>
        <DrawerHeader>
          <DrawerHeaderTitle
            action={
              <Button
                appearance="subtle"
                aria-label="Close"
                icon={<DismissRegular />}
                onClick={() => setOpen(false)}
              />
            }
          >
            Sandbox
          </DrawerHeaderTitle>
        </DrawerHeader>
        <DrawerBody className={styles.body}>
          <ClockControl />
          <ThemeChoice />
          <WireButton
            wireShown={wireShown}
            onWire={() => {
              setOpen(false)
              onWire()
            }}
          />
          <Link href="/">Switch person</Link>
        </DrawerBody>
      </OverlayDrawer>
    </>
  )
}
