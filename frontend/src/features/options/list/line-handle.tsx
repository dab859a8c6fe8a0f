import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icons.tsx'
import { columns } from '../group-row.tsx'

interface LineHandleProps {
  paid: number
  of: number
  /** The rows of the ranked, in their order. */
  body: RefObject<HTMLTableSectionElement | null>
  onMove: (paid: number) => void
}

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  PageDown: 5,
  PageUp: -5,
  End: Number.POSITIVE_INFINITY,
  Home: Number.NEGATIVE_INFINITY,
}

/** How many rows stand with their middle above the pointer. */
const rowsAbove = (body: HTMLTableSectionElement, y: number) =>
  [...body.querySelectorAll('tr[data-ranked]')].filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < y
  }).length

// As wide as the list, moving from row to row: no `input` can be that.
const asSlider = { role: 'slider', tabIndex: 0, 'aria-orientation': 'vertical', 'aria-valuemin': 0 } as const

const look = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 28,
  borderTop: 3,
  borderColor: 'primary.main',
  color: 'primary.main',
  typography: 'caption',
  fontWeight: 600,
  cursor: 'ns-resize',
  touchAction: 'none',
  userSelect: 'none',
  '&:focus-visible': { outline: '2px solid', outlineOffset: '2px', outlineColor: 'primary.main' },
} as const

/** The line between what the envelopes pay in order and the rest: dragged, or moved by keyboard as it lies. */
export function LineHandle({ paid, of, body, onMove }: LineHandleProps) {
  const { t } = useTranslation('arbitration')
  const [isHeld, setHeld] = useState(false)
  const said = t('lineSaid', { count: paid, of })
  const move = (to: number) => {
    const within = Math.max(0, Math.min(of, to))
    if (within !== paid) onMove(within)
  }
  const take = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    setHeld(true)
  }
  const follow = (event: PointerEvent) => {
    if (isHeld && body.current) move(rowsAbove(body.current, event.clientY))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    move(paid + step)
  }
  return (
    <TableRow>
      <TableCell colSpan={columns} sx={{ p: '0 !important', border: 0 }}>
        <Box
          {...asSlider}
          aria-label={t('line')}
          aria-valuemax={of}
          aria-valuenow={paid}
          aria-valuetext={said}
          onKeyDown={onKeyDown}
          onPointerDown={take}
          onPointerMove={follow}
          onPointerUp={() => setHeld(false)}
          onPointerCancel={() => setHeld(false)}
          sx={look}
        >
          <Icon name="line" />
          {t('line')} · {said}
        </Box>
      </TableCell>
    </TableRow>
  )
}
