import { expect, it } from 'vitest'
import { readConfig } from './config.ts'

it.each(['loopback', 'uniquelocal, 10.0.0.0/8', '192.168.1.7', 'fd00::/8'])('The proxies %s are believed', (list) => {
  expect(readConfig({ TRUST_PROXY: list }).trustProxy).toBe(list)
})

it.each([
  ['TRUST_PROXY', '1'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '10.0.0.0/64'],
  ['METRICS_TOKEN', 'short'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'somewhere'],
  ['TRIAXE_DEMO', 'yes'],
])('A wrong %s, %s, is named', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(name)
})

it('Beyond this machine plain http has to be asked for', () => {
  expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow('PUBLIC_URL')
  expect(readConfig({ HOST: '0.0.0.0', PUBLIC_URL: 'https://triaxe.example.ch' }).host).toBe('0.0.0.0')
  expect(readConfig({ HOST: '0.0.0.0', ALLOW_PLAIN_HTTP: '1' }).host).toBe('0.0.0.0')
  expect(() => readConfig({ HOST: '127.example.org' })).toThrow('PUBLIC_URL')
  expect(readConfig({ HOST: '127.0.0.53' }).host).toBe('127.0.0.53')
})
