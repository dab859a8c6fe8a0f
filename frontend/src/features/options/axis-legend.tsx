import type { Arbitration } from '@triaxe/shared-types/arbitration'
import { inLang } from '@triaxe/shared-types/texts'
import Stack from '@mui/material/Stack'
import { useFormat } from '../../lib/format.ts'
import { useLang } from '../../lib/i18n.ts'
import { type AxisPosition, AxisMark } from '../../marks/axis-mark.tsx'

/** The axes with the weights in force. */
export function AxisLegend({ axes }: Pick<Arbitration, 'axes'>) {
  const lang = useLang()
  const { share } = useFormat()
  return (
    <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, typography: 'caption' }}>
      {axes.map(({ position, name, weightBp }) => (
        <AxisMark
          key={position}
          position={position as AxisPosition}
          name={`${inLang(name, lang)} (${share(weightBp)})`}
        />
      ))}
    </Stack>
  )
}
