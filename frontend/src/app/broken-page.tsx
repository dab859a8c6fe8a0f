import Button from '@mui/material/Button'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Page } from '../ui/page.tsx'

/** What stands in the place of a page that failed while it was drawn or fetched. */
function BrokenPage() {
  const { t } = useTranslation('shell')
  return (
    <Page title={t('brokenTitle')} lead={t('brokenText')}>
      <div>
        <Button variant="contained" onClick={() => window.location.reload()}>
          {t('reload')}
        </Button>
      </div>
    </Page>
  )
}

interface CatchProps {
  children: ReactNode
}

// React offers error boundaries only as classes.
class Catch extends Component<CatchProps, { isBroken: boolean }> {
  override state = { isBroken: false }
  static getDerivedStateFromError = () => ({ isBroken: true })
  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children
  }
}

/** Keeps a broken page from taking the navigation with it; the next address starts afresh. */
export function PageBoundary({ children }: CatchProps) {
  const { pathname } = useLocation()
  return <Catch key={pathname}>{children}</Catch>
}
