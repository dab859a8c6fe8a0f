import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Project } from '@triaxe/shared-types/projects'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { Icon } from '../../ui/icons.tsx'
import { useTakeStep } from './projects.queries.ts'
import { type NewQuestion, QuestionLine } from './question-line.tsx'

const blank: NewQuestion = { field: 'title', question: '' }
const most = 50

/** The chancellery asks on fields; the project goes back as a draft. */
export function ReturnDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('projects')
  const [questions, setQuestions] = useState([blank])
  const [isMissing, setMissing] = useState(false)
  const { mutate, isPending } = useTakeStep(project.id, t('done_return'))
  const asked = questions.filter(({ question }) => !isBlank(question))

  function send() {
    setMissing(asked.length === 0)
    if (asked.length > 0)
      mutate({ action: 'return', questions: asked, version: project.version }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      title={t('returnTitle', { code: project.code })}
      action={t('action_return')}
      isBusy={isPending}
      spacing={2}
      frame={{ maxWidth: 'md' }}
      onSubmit={send}
      onClose={onClose}
    >
      <Typography>{t('returnLead')}</Typography>
      {questions.map((question, index) => (
        <QuestionLine
          key={index}
          number={index + 1}
          value={question}
          error={isMissing && index === 0 ? t('questionMissing') : undefined}
          onChange={(changed) => setQuestions(questions.with(index, changed))}
          {...(questions.length > 1 ? { onRemove: () => setQuestions(questions.toSpliced(index, 1)) } : {})}
        />
      ))}
      <Button
        size="small"
        startIcon={<Icon name="plus" />}
        disabled={questions.length >= most}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => setQuestions([...questions, blank])}
      >
        {t('addQuestion')}
      </Button>
    </FormDialog>
  )
}
