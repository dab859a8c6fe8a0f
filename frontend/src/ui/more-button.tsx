import Button from '@mui/material/Button'
import { useTranslation } from 'react-i18next'

interface MoreButtonProps {
  /** A list that comes page by page. */
  of: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> }
}

/** Under a list: the next page of it, as long as there is one. */
export function MoreButton({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: MoreButtonProps) {
  const { t } = useTranslation('ui')
  if (!hasNextPage) return null
  return (
    <div data-print="hide">
      <Button variant="outlined" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('moreRows')}
      </Button>
    </div>
  )
}
