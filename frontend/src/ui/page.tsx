import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { type Step, Trail } from './trail.tsx'

interface PageProps {
  title: string
  children: ReactNode
  lead?: ReactNode
  /** The way here, without the page itself. */
  trail?: Step[]
  /** Signs beside the title: state, code. */
  marks?: ReactNode
  actions?: ReactNode
}

/** The page whose title has been reached: drawn anew when its rows come, it leaves whoever has gone on where they are. */
let reached = ''

/** After a change of address the reader stands at the title, at the top; the first page of a visit leaves both alone. */
function useFocusOnArrival() {
  const title = useRef<HTMLHeadingElement>(null)
  const { pathname, key, hash } = useLocation()
  const isFirst = key === 'default'
  const isBack = useNavigationType() === 'POP'
  useEffect(() => {
    const isAgain = reached === pathname
    reached = pathname
    if (isFirst || hash) return
    if (isAgain && document.activeElement !== document.body) return
    title.current?.focus({ preventScroll: true })
    if (!isBack) window.scrollTo(0, 0)
  }, [pathname, isFirst, isBack, hash])
  return title
}

function Head({ title, lead, marks, actions }: Omit<PageProps, 'children' | 'trail'>) {
  const heading = useFocusOnArrival()
  return (
    <Stack
      direction="row"
      spacing={3}
      useFlexGap
      sx={{ alignItems: 'flex-start', justifyContent: 'space-between', flexWrap: 'wrap' }}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 20rem', maxWidth: '60rem' }}>
        <Typography variant="h1" tabIndex={-1} ref={heading}>
          {title}
        </Typography>
        {marks && (
          <Stack
            direction="row"
            useFlexGap
            sx={{ mt: 1.5, columnGap: 2, rowGap: 0.5, flexWrap: 'wrap', alignItems: 'center' }}
          >
            {marks}
          </Stack>
        )}
        {lead && (
          <Typography variant="subtitle1" color="textSecondary" sx={{ mt: 1.5, maxWidth: '68ch' }}>
            {lead}
          </Typography>
        )}
      </Box>
      {actions && (
        <Stack direction="row" spacing={1} useFlexGap data-print="hide" sx={{ flexWrap: 'wrap' }}>
          {actions}
        </Stack>
      )}
    </Stack>
  )
}

/** One page: its name in the tab and on the sheet, the way here, what can be done, then its sections. */
export function Page({ children, trail, ...head }: PageProps) {
  return (
    <>
      <title>{`${head.title} – Triaxe`}</title>
      {trail && trail.length > 0 && <Trail steps={trail} />}
      <Head {...head} />
      <Stack spacing={6} sx={{ mt: 4 }}>
        {children}
      </Stack>
    </>
  )
}
