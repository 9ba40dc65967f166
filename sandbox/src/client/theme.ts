import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/react-components'
import { useState } from 'react'

import { TEAMS_THEMES, type TeamsTheme } from './teamsHost/tabContext.ts'

const fontFamilyBase = "'Segoe UI', 'Source Sans 3', sans-serif"

export const FLUENT_THEMES: Readonly<Record<TeamsTheme, Theme>> = {
  default: { ...teamsLightTheme, fontFamilyBase },
  dark: { ...teamsDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
}

export const THEME_NAMES: Readonly<Record<TeamsTheme, string>> = {
  default: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
}

const KEPT_AS = 'ect-sandbox-theme'

/** The theme chosen in this browser, kept over reloads. */
export function useTheme(): [TeamsTheme, (theme: TeamsTheme) => void] {
  const [theme, setTheme] = useState(keptTheme)
  const choose = (chosen: TeamsTheme) => {
    localStorage.setItem(KEPT_AS, chosen)
    setTheme(chosen)
  }
  return [theme, choose]
}

function keptTheme(): TeamsTheme {
  const kept = localStorage.getItem(KEPT_AS)
  return TEAMS_THEMES.find((theme) => theme === kept) ?? 'default'
}
