import { beforeAll } from 'vitest'
import '../src/app/fonts.css'
import { loadAllTexts, startI18n } from '../src/lib/i18n.ts'

beforeAll(async () => {
  await startI18n('fr')
  await loadAllTexts()
})
