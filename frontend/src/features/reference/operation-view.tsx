import Accordion from '@mui/material/Accordion'
import AccordionDetails from '@mui/material/AccordionDetails'
import AccordionSummary from '@mui/material/AccordionSummary'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { Column } from '../../ui/data-table.model.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Icon } from '../../ui/icons.tsx'
import type { Operation } from './reference.model.ts'
import { ShapeView } from './shape-view.tsx'

const address = { fontFamily: 'monospace', overflowWrap: 'anywhere', minWidth: 0 } as const

/** One address of the API; its parameters and shapes open on demand. */
export function OperationView({ operation }: { operation: Operation }) {
  const { t } = useTranslation('reference')
  const { method, path, summary, isPublic } = operation
  return (
    <Accordion disableGutters slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}>
      <AccordionSummary expandIcon={<Icon name="chevronDown" />}>
        <Box sx={{ minWidth: 0 }}>
          <Typography component="span" variant="body2" sx={address}>
            <Box component="span" sx={{ fontWeight: 700, mr: 1 }}>
              {method}
            </Box>
            {path}
          </Typography>
          <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
            <span lang="en">{summary}</span>
            {isPublic && ` · ${t('public')}`}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <Details operation={operation} />
      </AccordionDetails>
    </Accordion>
  )
}

function Details({ operation: { parameters, body, answers } }: { operation: Operation }) {
  const { t } = useTranslation('reference')
  const columns = useParameterColumns()
  return (
    <>
      {parameters.length > 0 && (
        <DataTable showCaption dense caption={t('parameters')} columns={columns} rows={parameters} keyOf={keyOf} />
      )}
      {body !== null && <ShapeView label={t('body')} shape={body} />}
      {answers.map(({ status, shape }) => (
        <ShapeView
          key={status}
          label={status === 'default' ? t('refusal') : t('answer', { status })}
          shape={shape ?? t('nothing')}
        />
      ))}
    </>
  )
}

type Parameter = Operation['parameters'][number]
const keyOf = ({ place, name }: Parameter) => `${place} ${name}`

function useParameterColumns(): Column<Parameter>[] {
  const { t } = useTranslation('reference')
  return [
    { id: 'name', label: t('name'), isRowHead: true, cell: ({ name }) => name },
    { id: 'place', label: t('place'), cell: ({ place }) => place },
    { id: 'required', label: t('required'), cell: ({ isRequired }) => t(isRequired ? 'yes' : 'no') },
    { id: 'shape', label: t('shape'), cell: ({ shape }) => shape },
  ]
}
