import type { Decision } from '@triaxe/shared-types/decisions'
import { isBlank } from '@triaxe/shared-types/text.rules'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/format.ts'
import { problemText } from '../../lib/problem.ts'
import { Icon } from '../../ui/icons.tsx'
import { useCommentDecision } from './decisions.queries.ts'

interface DecisionCommentsProps {
  decision: Decision
  mayComment: boolean
}

/** What the department says of the decision, beside it; and for those who may, the way to say it. */
export function DecisionComments({ decision, mayComment }: DecisionCommentsProps) {
  const { t } = useTranslation('decisions')
  const [isWriting, setWriting] = useState(false)
  const { comments } = decision
  if (comments.length === 0 && !mayComment) return null
  return (
    <Box sx={{ mt: 2 }}>
      {comments.length > 0 && <Comments comments={comments} />}
      {isWriting ? (
        <CommentForm decision={decision} onClose={() => setWriting(false)} />
      ) : (
        mayComment && (
          <Button
            size="small"
            variant="outlined"
            data-print="hide"
            startIcon={<Icon name="edit" />}
            onClick={() => setWriting(true)}
          >
            {t('comment')}
          </Button>
        )
      )}
    </Box>
  )
}

function Comments({ comments }: Pick<Decision, 'comments'>) {
  const { t } = useTranslation('decisions')
  const { instant } = useFormat()
  return (
    <Box sx={{ borderLeft: 3, borderColor: 'divider', pl: 2, mb: 1.5 }}>
      <Typography variant="body2" component="p" color="textSecondary">
        {t('comments')}
      </Typography>
      {comments.map(({ id, text, by, at }) => (
        <Box key={id} sx={{ mt: 0.5 }}>
          <Typography sx={{ whiteSpace: 'pre-line', maxWidth: '70ch' }}>{text}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t('recordedAt', { name: by, at: instant(at) })}
          </Typography>
        </Box>
      ))}
    </Box>
  )
}

function CommentForm({ decision, onClose }: { decision: Decision; onClose: () => void }) {
  const { t } = useTranslation('decisions')
  const { t: ui } = useTranslation('ui')
  const [text, setText] = useState('')
  const { mutate, error, isPending } = useCommentDecision(decision, t('commented'))
  function send(event: SubmitEvent) {
    event.preventDefault()
    if (!isBlank(text)) mutate(text.trim(), { onSuccess: onClose })
  }
  return (
    <Stack component="form" onSubmit={send} spacing={1} sx={{ alignItems: 'flex-start' }}>
      <TextField
        multiline
        minRows={2}
        label={t('comments')}
        helperText={t('commentHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
      {error && <Alert severity="error">{problemText(error)}</Alert>}
      <Stack direction="row" spacing={1}>
        <Button type="submit" size="small" variant="contained" loading={isPending} disabled={isBlank(text)}>
          {t('comment')}
        </Button>
        <Button size="small" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </Stack>
    </Stack>
  )
}
