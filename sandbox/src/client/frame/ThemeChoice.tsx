import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { DarkThemeRegular } from '@fluentui/react-icons'

import { useSession } from '../session.ts'
import { TEAMS_THEMES } from '../teamsHost/tabContext.ts'
import { THEME_NAMES } from '../theme.ts'

export function ThemeChoice() {
  const { theme, chooseTheme } = useSession()
  return (
    <Menu
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = TEAMS_THEMES.find((one) => one === checkedItems[0])
        if (chosen) chooseTheme(chosen)
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" size="small" icon={<DarkThemeRegular />}>
          Theme
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {TEAMS_THEMES.map((one) => (
            <MenuItemRadio key={one} name="theme" value={one}>
              {THEME_NAMES[one]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
