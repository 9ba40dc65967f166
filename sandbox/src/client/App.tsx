import { FluentProvider } from '@fluentui/react-components'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'

import { PersonClient } from './frame/PersonClient.tsx'
import { usePlace } from './navigation.ts'
import { PersonPicker } from './picker/PersonPicker.tsx'
import { FLUENT_THEMES, useTheme } from './theme.ts'

const queries = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })

export function App() {
  const [theme, chooseTheme] = useTheme()
  const place = usePlace()
  const colorScheme = theme === 'default' ? 'light' : 'dark'
  return (
    <FluentProvider theme={FLUENT_THEMES[theme]} style={{ colorScheme }}>
      <QueryClientProvider client={queries}>
        {'person' in place ? (
          <PersonClient key={place.person} place={place} theme={theme} chooseTheme={chooseTheme} />
        ) : (
          <PersonPicker lost={place.at === 'nowhere'} />
        )}
      </QueryClientProvider>
    </FluentProvider>
  )
}
