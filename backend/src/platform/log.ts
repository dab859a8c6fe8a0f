import { pino, type Logger } from 'pino'

/** Passwords, tokens and cookies never reach the log. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password', '*.token'],
  })
