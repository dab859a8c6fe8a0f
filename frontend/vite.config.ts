import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { codeSplitting } from './vite/chunks.ts'
import { contract } from './vite/contract.ts'
import { texts } from './vite/texts.ts'

const here = import.meta.dirname
const contractRoot = path.resolve(here, '../shared-types/src')
const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`

const i18n = path.resolve(here, 'src/lib/i18n.ts')

export const plugins = () => [react(), texts([path.resolve(here, 'src'), contractRoot], i18n), contract(contractRoot)]

/** The packages give the types of the texts; in the browser one small file of ours speaks. */
const words = path.resolve(here, 'src/lib/words.ts')
export const resolve = { alias: { i18next: words, 'react-i18next': words } }

export default defineConfig({
  plugins: plugins(),
  resolve,
  // The server writes a fresh nonce in place of this word into each answer.
  html: { cspNonce: '__NONCE__' },
  build: {
    target: 'es2024',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: codeSplitting } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/health': server } },
})
