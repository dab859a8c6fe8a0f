import { exchangeApi, type ImportCheck, type ImportDetail } from '@triaxe/shared-types/exchange'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { hrefOf } from '../../lib/call.ts'
import { Mark } from '../../marks/mark.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Icon } from '../../ui/icons.tsx'
import { Section } from '../../ui/section.tsx'
import { Fold } from './fold.tsx'

type Message = ImportCheck['messages'][number]
type Group = ImportCheck['groups'][number]

interface MessageGroupsProps {
  run: ImportDetail
  check: ImportCheck
}

/** What the dry run found, grouped: errors first, each with row, column, value and repair. */
export function MessageGroups({ run, check }: MessageGroupsProps) {
  const { t } = useTranslation('exchange-check')
  return (
    <Section title={t('messages')} actions={check.groups.length > 0 && <Reports runId={run.id} />}>
      {check.groups.length === 0 ? (
        <Typography color="textSecondary">{t('noMessages')}</Typography>
      ) : (
        check.groups.map((group) => (
          <OneGroup key={group.key} group={group} messages={check.messages.filter(({ key }) => key === group.key)} />
        ))
      )}
    </Section>
  )
}

function Reports({ runId }: { runId: string }) {
  const { t } = useTranslation('exchange-check')
  const file = (format: 'csv' | 'xlsx') =>
    hrefOf(exchangeApi.exportImportCheck, { params: { id: runId }, query: { format } })
  return (
    <>
      <Button size="small" href={file('csv')} startIcon={<Icon name="download" />}>
        {t('reportCsv')}
      </Button>
      <Button size="small" href={file('xlsx')} startIcon={<Icon name="download" />}>
        {t('reportXlsx')}
      </Button>
    </>
  )
}

function OneGroup({ group: { key, severity, count }, messages }: { group: Group; messages: Message[] }) {
  const { t } = useTranslation('exchange-check')
  const { t: said } = useTranslation('exchange-message')
  const isError = severity === 'error'
  const [filling, ...others] = new Set(messages.map((message) => message.with))
  const sentence = said(key, { with: others.length === 0 ? filling : '…' })
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', py: 1 }}>
      <Fold isOpen={isError} summary={<Said sentence={sentence} isError={isError} count={count} />}>
        {isError && (
          <Typography variant="body2" sx={{ mt: 1, mb: 1 }}>
            {t('repair', { repair: said(`${key}_repair` as typeof key) })}
          </Typography>
        )}
        <Messages messages={messages} caption={sentence} />
        {count > messages.length && (
          <Typography variant="caption" color="textSecondary">
            {t('andMore', { count: count - messages.length })}
          </Typography>
        )}
      </Fold>
    </Box>
  )
}

function Said({ sentence, isError, count }: { sentence: string; isError: boolean; count: number }) {
  const { t } = useTranslation('exchange-check')
  return (
    <Box component="span">
      <Mark icon={<Icon name={isError ? 'critical' : 'info'} />} color={isError ? 'error.main' : 'text.primary'}>
        {sentence}
      </Mark>{' '}
      <Typography component="span" variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
        {t('groupCount', { count })}
      </Typography>
    </Box>
  )
}

function Messages({ messages, caption }: { messages: Message[]; caption: string }) {
  const { t } = useTranslation('exchange-check')
  const fills = new Set(messages.map((message) => message.with)).size > 1
  const columns = [
    { id: 'row', label: t('row'), isNumber: true, cell: ({ row }: Message) => row },
    { id: 'column', label: t('column'), cell: ({ column }: Message) => column ?? '–' },
    {
      id: 'value',
      label: t('value'),
      cell: ({ value }: Message) => (
        <Box sx={{ overflowWrap: 'anywhere', maxWidth: '32rem' }}>{value || t('empty')}</Box>
      ),
    },
    ...(fills ? [{ id: 'with', label: t('about'), cell: (message: Message) => message.with }] : []),
  ]
  return (
    <DataTable
      dense
      caption={caption}
      columns={columns}
      rows={messages}
      keyOf={({ row, column }) => `${row} ${column ?? ''}`}
      maxHeight="20rem"
    />
  )
}
