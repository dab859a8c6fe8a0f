import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import type { ProjectQuestion } from '@triaxe/shared-types/projects'
import { isBlank } from '@triaxe/shared-types/text.rules'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { useAnswerQuestion } from './projects.queries.ts'
import { questionAnchor } from './sheet.address.ts'

interface AnswerFormProps {
  projectId: string
  question: ProjectQuestion
  onClose: () => void
}

/** A link to a question leads into the room for its answer, also when that is drawn later. */
function useArrival(anchor: string) {
  const field = useRef<HTMLTextAreaElement>(null)
  const { hash, key } = useLocation()
  useEffect(() => {
    if (hash === `#${anchor}`) field.current?.focus()
  }, [hash, key, anchor])
  return field
}

/** The answer to one question, or its correction. */
export function AnswerForm({ projectId, question, onClose }: AnswerFormProps) {
  const { t } = useTranslation('projects')
  const [text, setText] = useState(question.answer ?? '')
  const [isAsked, setAsked] = useState(false)
  const { mutate, isPending } = useAnswerQuestion(projectId)
  const anchor = questionAnchor(question)
  const field = useArrival(anchor)
  function send(event: SubmitEvent) {
    event.preventDefault()
    event.stopPropagation()
    setAsked(true)
    const { id: questionId, answeredAt } = question
    if (!isBlank(text))
      mutate({ questionId, answer: text.trim(), replaces: answeredAt ?? undefined }, { onSuccess: onClose })
  }
  return (
    <Stack component="form" onSubmit={send} spacing={1} sx={{ mt: 1, alignItems: 'flex-start' }}>
      <TextField
        id={anchor}
        inputRef={field}
        label={t('answer')}
        value={text}
        error={isAsked && isBlank(text)}
        helperText={isAsked && isBlank(text) ? t('answerMissing') : undefined}
        multiline
        minRows={2}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      <Stack direction="row" spacing={1}>
        <Button type="submit" size="small" variant="outlined" loading={isPending}>
          {t(question.answer === null ? 'answerQuestion' : 'correctAnswer')}
        </Button>
        {question.answer !== null && (
          <Button size="small" onClick={onClose}>
            {t('keepAnswer')}
          </Button>
        )}
      </Stack>
    </Stack>
  )
}
