import Box from '@mui/material/Box'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { LevelContext, useNextLevel } from './level.ts'

interface SectionProps {
  title: string
  children: ReactNode
  /** One sentence under the title. */
  lead?: ReactNode
  actions?: ReactNode
  /** The address within the page. */
  id?: string
}

/** A part of a page with its heading; nested sections find their level themselves. No landmark: a page of thirty would help nobody. */
export function Section({ title, lead, actions, children, id }: SectionProps) {
  const { level, tag } = useNextLevel()
  return (
    <Box component="section" id={id} sx={{ minWidth: 0 }}>
      <Stack
        direction="row"
        spacing={2}
        useFlexGap
        sx={{ alignItems: 'baseline', justifyContent: 'space-between', flexWrap: 'wrap', mb: level === 2 ? 2 : 1 }}
      >
        <Typography variant={tag} component={tag}>
          {title}
        </Typography>
        {actions && (
          <Stack direction="row" spacing={1} useFlexGap data-print="hide" sx={{ flexWrap: 'wrap' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {lead && (
        <Typography color="textSecondary" sx={{ mb: 2, mt: -1, maxWidth: '68ch' }}>
          {lead}
        </Typography>
      )}
      <LevelContext value={level}>{children}</LevelContext>
    </Box>
  )
}
