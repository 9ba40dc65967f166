import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'

import type { AppRequest } from '../../teams/clientApi.ts'
import { chooseApp } from '../server.ts'
import { useSession } from '../session.ts'

/** What a person can do about the app in their own Teams. */
export function AppMenu() {
  const { person, state } = useSession()
  const queries = useQueryClient()
  const { mutate: choose } = useMutation({
    mutationFn: (action: AppRequest['action']) => chooseApp(person, { action }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['state', person] }),
  })
  const { appBlocked } = state
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label="More about this app"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => choose(appBlocked ? 'unblock' : 'block')}>
            {appBlocked ? 'Unblock the app' : 'Block the app'}
          </MenuItem>
          <MenuItem onClick={() => choose('remove')}>Remove the app</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
