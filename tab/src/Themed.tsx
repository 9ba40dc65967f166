import {
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
  tokens,
} from '@fluentui/react-components'
import { type ReactNode, useEffect, useState } from 'react'

import type { TeamsHost, TeamsTheme } from './teams/teamsContext.ts'

const fontFamilyBase =
  "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Source Sans 3', sans-serif"

const FLUENT_THEMES: Record<TeamsTheme, Theme> = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
}

const useThemedStyles = makeStyles({
  ground: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
})

interface Props {
  readonly teams?: Pick<TeamsHost, 'theme' | 'onTheme'>
  readonly children: ReactNode
}

/** The look of the Teams around the tab, also when it changes. */
export function Themed({ teams, children }: Props) {
  const styles = useThemedStyles()
  const [theme, setTheme] = useState(teams?.theme ?? 'default')
  useEffect(() => teams?.onTheme(setTheme), [teams])
  useEffect(() => {
    // Scroll bars and the button of a date box are the browser's own, in dialogs too.
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark'
  }, [theme])
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} className={styles.ground}>
      {children}
    </FluentProvider>
  )
}
