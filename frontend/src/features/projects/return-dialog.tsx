import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { Project } from '@triaxe/shared-types/projects'
import { type SubmitEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icons.tsx'
import { useTakeStep } from './projects.queries.ts'
import { type NewQuestion, QuestionLine } from './question-line.tsx'

const blank: NewQuestion = { field: 'title', question: '' }
const most = 50

/** The chancellery asks on fields; the project goes back as a draft. */
export function ReturnDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('projects')
  const { t: u } = useTranslation('ui')
  const titleId = useId()
  const [questions, setQuestions] = useState([blank])
  const [isMissing, setMissing] = useState(false)
  const { mutate, isPending } = useTakeStep(project.id, t('done_return'))
  const asked = questions.filter(({ question }) => question.trim() !== '')

  function send(event: SubmitEvent) {
    event.preventDefault()
    setMissing(asked.length === 0)
    if (asked.length > 0)
      mutate({ action: 'return', questions: asked, version: project.version }, { onSuccess: onClose })
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullWidth maxWidth="md">
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {t('returnTitle', { code: project.code })}
        </DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
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
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{u('cancel')}</Button>
          <Button type="submit" variant="contained" loading={isPending}>
            {t('action_return')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
