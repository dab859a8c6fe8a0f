import { useTranslation } from 'react-i18next'
import { paths } from '../../../lib/paths.ts'
import { ButtonLink } from '../../../ui/text-link.tsx'

/** From the arbitration to what was saved of it. */
export function VariantsLink() {
  const { t } = useTranslation('variants')
  return <ButtonLink to={paths.variants}>{t('toVariants')}</ButtonLink>
}
