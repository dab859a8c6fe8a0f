import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ProjectQuestion } from '@triaxe/shared-types/projects'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { AnswerForm } from './answer-form.tsx'

interface AnswerProps {
  projectId: string
  question: ProjectQuestion
  mayAnswer: boolean
}

/** What was answered, or the room for it; until the project is submitted again an answer may be corrected. */
export function Answer({ projectId, question, mayAnswer }: AnswerProps) {
  const { t } = useTranslation('projects')
  const [isWriting, write] = useState(question.answer === null)
  const isWritable = mayAnswer && question.isOpen
  if (question.answer === null && !isWritable)
    return (
      <Typography variant="body2" color="textSecondary">
        {t('notAnswered')}
      </Typography>
    )
  return (
    <>
      {question.answer !== null && <Given question={question} />}
      {isWritable && isWriting && <AnswerForm {...{ projectId, question }} onClose={() => write(false)} />}
      {isWritable && !isWriting && (
        <Button size="small" onClick={() => write(true)}>
          {t('correctAnswer')}
        </Button>
      )}
    </>
  )
}

function Given({ question: { answer, answeredBy, answeredAt } }: Pick<AnswerProps, 'question'>) {
  const { t } = useTranslation('projects')
  const { instant } = useFormat()
  return (
    <Box sx={{ mt: 1, pl: 2, borderLeft: 2, borderColor: 'divider' }}>
      <Typography variant="caption" color="textSecondary">
        {t('answer')} · {t('askedBy', { name: answeredBy ?? '', at: answeredAt ? instant(answeredAt) : '' })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line' }}>{answer}</Typography>
    </Box>
  )
}
