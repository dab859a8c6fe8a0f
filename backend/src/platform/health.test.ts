import request from 'supertest'
import { expect, it } from 'vitest'
import { installation } from '../../test/installation.ts'
import { createApp } from '../app.ts'

const at = installation()
const token = 'a token for whoever watches'

it('The metrics are for those who show the token of the configuration', async () => {
  const watched = createApp({ ...at, metricsToken: token })
  const shown = (words: string) => request(watched).get('/metrics').set('Authorization', words)
  expect((await request(watched).get('/metrics')).status).toBe(401)
  expect((await shown(`Bearer ${token}s`)).status).toBe(401)
  const answer = await shown(`Bearer ${token}`)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('process_cpu_user_seconds_total')
})

it('Without a token there are no metrics', async () => {
  const answer = await request(at.app).get('/metrics').set('Authorization', 'Bearer ')
  expect(answer.status).toBe(404)
})
