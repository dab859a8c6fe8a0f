import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ProjectQuestion } from '@triaxe/shared-types/projects'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/format.ts'
import { Answer } from '../answer.tsx'
import { projectsQueries } from '../projects.queries.ts'
import type { SheetField } from '../sheet.model.ts'
import { useSheetForm } from './sheet-form.context.ts'

/** The chancellery's questions on this field, with room for the answer. */
export function FieldQuestions({ field }: { field: SheetField }) {
  const { project } = useSheetForm()
  const isOpen = project.can.answerQuestions
  const { data } = useQuery({ ...projectsQueries.questions(project.id), enabled: isOpen })
  if (!isOpen || !data) return null
  return data.items
    .filter((question) => question.field === field)
    .map((question) => (
      <FieldQuestion key={question.id} projectId={project.id} question={question} mayAnswer={data.can.answer} />
    ))
}

interface FieldQuestionProps {
  projectId: string
  question: ProjectQuestion
  mayAnswer: boolean
}

function FieldQuestion({ projectId, question, mayAnswer }: FieldQuestionProps) {
  const { t } = useTranslation('projects')
  const { instant } = useFormat()
  return (
    <Box sx={{ mt: 1, pl: 2, borderLeft: 3, borderColor: 'warning.main' }}>
      <Typography variant="caption" color="textSecondary">
        {t('question')} · {question.askedBy}, {instant(question.askedAt)}
      </Typography>
      <Typography variant="body2">{question.question}</Typography>
      <Answer projectId={projectId} question={question} mayAnswer={mayAnswer} />
    </Box>
  )
}
