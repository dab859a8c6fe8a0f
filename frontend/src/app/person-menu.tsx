import type { Person } from '@triaxe/shared-types/identity'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withTexts } from '../lib/i18n.ts'
import { Icon } from '../ui/icons.tsx'

const loadPanel = async () => ({ default: (await withTexts(import('./person-panel.tsx'))).PersonPanel })
const PersonPanel = lazy(loadPanel)

/** The person's name; the panel behind it is fetched when the pointer or the focus comes near. */
export function PersonMenu({ person }: { person: Person }) {
  const { t } = useTranslation('shell')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const name = t('personMenu', { name: person.name })
  return (
    <>
      <Button
        color="inherit"
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onPointerEnter={() => void loadPanel()}
        onFocus={() => void loadPanel()}
        onClick={(event) => setAnchor(event.currentTarget)}
        startIcon={<Icon name="person" />}
        endIcon={<Icon name="chevronDown" />}
        sx={{ minWidth: 0, '& .name': { display: { xs: 'none', sm: 'inline' } } }}
      >
        <span className="name">{person.name}</span>
      </Button>
      {anchor && (
        <Suspense fallback={null}>
          <PersonPanel person={person} name={name} anchor={anchor} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
