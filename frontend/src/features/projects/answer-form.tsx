import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import type { ProjectQuestion } from '@triaxe/shared-types/projects'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswerQuestion } from './projects.queries.ts'

interface AnswerFormProps {
  projectId: string
  question: ProjectQuestion
}

/** One question, one answer: what was given stays. */
export function AnswerForm({ projectId, question }: AnswerFormProps) {
  const { t } = useTranslation('projects')
  const [text, setText] = useState('')
  const { mutate, isPending } = useAnswerQuestion(projectId)
  function send(event: SubmitEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (text.trim()) mutate({ questionId: question.id, answer: text.trim() })
  }
  return (
    <Stack component="form" onSubmit={send} spacing={1} sx={{ mt: 1, alignItems: 'flex-start' }}>
      <TextField
        label={t('answer')}
        value={text}
        multiline
        minRows={2}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      <Button type="submit" size="small" variant="outlined" loading={isPending}>
        {t('answerQuestion')}
      </Button>
    </Stack>
  )
}
