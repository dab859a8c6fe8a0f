import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contract } from './vite/contract.ts'
import { texts } from './vite/texts.ts'

const here = import.meta.dirname
const contractRoot = path.resolve(here, '../shared-types/src')
const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`

export const plugins = () => [react(), texts([path.resolve(here, 'src'), contractRoot]), contract(contractRoot)]

export default defineConfig({
  plugins: plugins(),
  // The server writes a fresh nonce in place of this word into each answer.
  html: { cspNonce: '__NONCE__' },
  build: { target: 'es2023', modulePreload: { polyfill: false }, reportCompressedSize: false },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/health': server } },
})
