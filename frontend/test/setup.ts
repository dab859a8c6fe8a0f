import { beforeAll } from 'vitest'
import '../src/app/fonts.css'
import { startI18n } from '../src/lib/i18n.ts'

beforeAll(() => startI18n('fr'))
