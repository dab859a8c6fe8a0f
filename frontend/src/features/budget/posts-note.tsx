import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'

/** What the figures of posts mean. */
export function PostsNote() {
  const { t } = useTranslation('budget')
  return (
    <Typography variant="caption" color="textSecondary">
      {t('postsNote')}
    </Typography>
  )
}
