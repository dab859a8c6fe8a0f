import type { DraftContent, Framework } from '@triaxe/shared-types/strategy'
import { type DraftFault, draftFaults } from '@triaxe/shared-types/strategy.rules'
import { inLang } from '@triaxe/shared-types/texts'
import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Box from '@mui/material/Box'
import { useTranslation } from 'react-i18next'
import { useLang } from '../../../lib/i18n.ts'
import { dropped } from './draft.model.ts'

/** What adopting would refuse, and which points it would leave behind. */
export function DraftFindings({ content, base }: { content: DraftContent; base: Framework }) {
  const { t } = useTranslation('framework')
  const lang = useLang()
  const faults = draftFaults(content.axes)
  const left = dropped(content, base)
  return (
    <>
      {faults.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{t('faultsTitle')}</AlertTitle>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {faults.map((fault) => (
              <Fault key={JSON.stringify(fault)} fault={fault} content={content} />
            ))}
          </Box>
        </Alert>
      )}
      {left.length > 0 && (
        <Alert severity="info">
          <AlertTitle>{t('dropsTitle')}</AlertTitle>
          {t('drops', { names: left.map(({ name }) => inLang(name, lang)).join(', ') })}
        </Alert>
      )}
    </>
  )
}

function Fault({ fault, content }: { fault: DraftFault; content: DraftContent }) {
  const { t } = useTranslation('framework')
  const lang = useLang()
  const place = 'criterion' in fault ? fault.criterion : null
  const named = place === null ? '' : inLang(content.axes[fault.axis]?.criteria[place]?.name, lang)
  return <li>{t(`fault_${fault.fault}`, { axis: fault.axis + 1, criterion: named || String((place ?? 0) + 1) })}</li>
}
