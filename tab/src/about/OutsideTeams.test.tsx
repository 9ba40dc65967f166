import { FluentProvider, teamsLightTheme } from '@fluentui/react-components'
import { expect, test } from '@jest/globals'
import { render, screen } from '@testing-library/react'

import { OutsideTeams } from './OutsideTeams.tsx'

test('who opens the app outside Teams is led to the guides, which need no signing in', () => {
  render(
    <FluentProvider theme={teamsLightTheme}>
      <OutsideTeams />
    </FluentProvider>,
  )
  const link = screen.getByRole('link', {
    name: 'Guides and templates, to read without signing in',
  })
  expect(link.getAttribute('href')).toBe('/resources')
})
