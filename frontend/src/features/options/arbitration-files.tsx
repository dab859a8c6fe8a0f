import { useTranslation } from 'react-i18next'
import { saveFile } from '../../lib/save-file.ts'
import { FileButtons } from '../../ui/file-buttons.tsx'
import { useExportArbitration } from './arbitration.queries.ts'
import type { Settings } from './settings.model.ts'

/** The list as it is shown, with the choice and its certainty. */
export function ArbitrationFiles({ settings }: { settings: Settings }) {
  const { t } = useTranslation('arbitration')
  const { t: options } = useTranslation('options')
  const { mutate, isPending, variables } = useExportArbitration(settings)
  return (
    <FileButtons
      what={t('title')}
      busy={isPending ? variables : null}
      onAsk={(format) => mutate(format, { onSuccess: (file) => saveFile(file, `${options('rankingFile')}.${format}`) })}
    />
  )
}
