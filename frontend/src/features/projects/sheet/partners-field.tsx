import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { Partner } from '@triaxe/shared-types/projects-sheet'
import { partnerKinds } from '@triaxe/shared-types/projects.rules'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icons.tsx'
import { ShareField } from './share-field.tsx'
import { FieldLegend } from './field-legend.tsx'
import { FieldQuestions } from './field-questions.tsx'
import { useSheetField } from './sheet-form.context.ts'

const newPartner: Partner = { kind: 'commune', name: '', role: '', shareBp: null }

/** Communes, the Confederation, companies … with their role and their share of the cost. */
export function PartnersField() {
  const { t } = useTranslation('sheet')
  const { id, label, value, onChange, error } = useSheetField('partners')
  const put = (index: number, partner: Partner) => onChange(value.with(index, partner))
  return (
    <Box component="fieldset" id={id} tabIndex={-1} sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <FieldLegend>{label}</FieldLegend>
      {value.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('noPartners')}
        </Typography>
      )}
      {value.map((partner, index) => (
        <PartnerLine
          key={index}
          number={index + 1}
          partner={partner}
          onChange={(changed) => put(index, changed)}
          onRemove={() => onChange(value.toSpliced(index, 1))}
        />
      ))}
      <FormHelperText error>{error}</FormHelperText>
      <Button size="small" startIcon={<Icon name="plus" />} onClick={() => onChange([...value, newPartner])}>
        {t('addPartner')}
      </Button>
      <FieldQuestions field="partners" />
    </Box>
  )
}

interface PartnerLineProps {
  number: number
  partner: Partner
  onChange: (partner: Partner) => void
  onRemove: () => void
}

const line = {
  border: 0,
  m: 0,
  px: 0,
  minWidth: 0,
  display: 'grid',
  gap: 1.5,
  alignItems: 'end',
  gridTemplateColumns: { xs: '1fr', sm: '10rem 1fr 1fr 9rem auto' },
  py: 1.5,
  borderTop: 1,
  borderColor: 'divider',
} as const

function PartnerLine({ number, partner, onChange, onRemove }: PartnerLineProps) {
  const { t } = useTranslation('projects')
  const { t: s } = useTranslation('sheet')
  const name = partner.name || s('partner', { number })
  return (
    <Box component="fieldset" aria-label={name} sx={line}>
      <TextField
        select
        label={s('partnerKind')}
        value={partner.kind}
        onChange={(event) => onChange({ ...partner, kind: event.target.value as Partner['kind'] })}
      >
        {partnerKinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`partner_${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={s('partnerName')}
        value={partner.name}
        onChange={(event) => onChange({ ...partner, name: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
      />
      <TextField
        label={s('partnerRole')}
        value={partner.role}
        onChange={(event) => onChange({ ...partner, role: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <ShareField
        label={s('partnerShare')}
        value={partner.shareBp}
        onChange={(shareBp) => onChange({ ...partner, shareBp })}
      />
      <IconButton aria-label={s('removePartner', { name })} onClick={onRemove} sx={{ justifySelf: 'start' }}>
        <Icon name="trash" />
      </IconButton>
    </Box>
  )
}
