// Writes docs/rights.md from the table of rights.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { printedRights } from './print.ts'

writeFileSync(path.resolve(import.meta.dirname, '../../../docs/rights.md'), printedRights())
