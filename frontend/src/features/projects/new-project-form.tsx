import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { inLang } from '@triaxe/shared-types/texts'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useLang } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useFirstFault } from '../../ui/first-fault.ts'
import { LanguageTabsField } from '../../ui/language-tabs-field.tsx'
import { useCreateProject } from './projects.queries.ts'
import { SimilarProjects } from './similar-projects.tsx'

/** A title is enough: the draft exists from here on, on every device. */
export function NewProjectForm() {
  const { t } = useTranslation('sheet')
  const { t: p } = useTranslation('projects')
  const lang = useLang()
  const go = useNavigate()
  const [title, setTitle] = useState<{ fr?: string | undefined; de?: string | undefined; en?: string | undefined }>({})
  const [isMissing, setMissing] = useState(false)
  const { mutate, isPending } = useCreateProject(({ id }) => go(paths.editProject(id), { replace: true }))
  const { form, watch } = useFirstFault(isPending)
  const told = inLang(title, lang).trim()

  function begin(event: SubmitEvent) {
    event.preventDefault()
    watch()
    setMissing(told === '')
    if (told === '') return
    mutate({ title })
  }
  return (
    <Stack
      ref={form}
      component="form"
      noValidate
      onSubmit={begin}
      spacing={3}
      sx={{ maxWidth: '44rem', alignItems: 'stretch' }}
    >
      <div>
        <LanguageTabsField
          required
          label={p('field_title')}
          value={title}
          hint={t('hint_title')}
          error={isMissing && told === '' ? t('titleFirst') : undefined}
          onChange={setTitle}
        />
        <SimilarProjects title={told} />
      </div>
      <Button type="submit" variant="contained" size="large" loading={isPending} sx={{ alignSelf: 'flex-start' }}>
        {t('begin')}
      </Button>
    </Stack>
  )
}
