import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import CssBaseline from '@mui/material/CssBaseline'
import { ThemeProvider } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { useDensity } from '../lib/density.ts'
import { triaxeTheme } from './theme.ts'

// The server puts a fresh nonce into each page; without it the browser refuses every style sheet of ours.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
const cache = createCache({ key: 'tx', prepend: true, ...(nonce ? { nonce } : {}) })
const themes = { comfortable: triaxeTheme('comfortable'), compact: triaxeTheme('compact') }

export function LookProvider({ children }: { children: ReactNode }) {
  const { density } = useDensity()
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={themes[density]} defaultMode="system" modeStorageKey="triaxe.scheme">
        <CssBaseline enableColorScheme />
        {children}
      </ThemeProvider>
    </CacheProvider>
  )
}
