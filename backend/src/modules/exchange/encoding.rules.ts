import type { Encoding } from '@triaxe/shared-types'

export interface Decoded {
  text: string
  encoding: Encoding
  /** Bytes that no character stands for; each left a `�` in the text. */
  broken: number
}

const lost = '\uFFFD'
const count = (text: string, mark: string) => text.split(mark).length - 1

/** In the wanted encoding, else in the one the bytes speak for: marks, then valid UTF-8, then what fits better. */
export function decode(bytes: Uint8Array, wanted?: Encoding | null): Decoded {
  return decodeAs(bytes, wanted ?? detect(bytes))
}

function detect(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be'
  return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

const startsWith = (bytes: Uint8Array, ...marks: number[]) => marks.every((mark, index) => bytes[index] === mark)

/** A file cut in the middle of a letter is still UTF-8: its whole letters outnumber what is broken. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const broken = count(new TextDecoder('utf-8').decode(bytes), lost)
  if (broken === 0) return true
  let leading = 0
  for (const byte of bytes) if (byte >= 0xc2 && byte <= 0xf4) leading++
  const continued = bytes.reduce(
    (sum, byte, index) => sum + Number(isContinuation(byte) && isLeading(bytes[index - 1])),
    0,
  )
  return leading > 0 && continued > broken * 4
}

const isContinuation = (byte: number) => byte >= 0x80 && byte <= 0xbf
const isLeading = (byte = 0) => byte >= 0xc2 && byte <= 0xf4

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  // The five bytes that Windows-1252 leaves undefined arrive as control characters.
  const readable = encoding === 'windows-1252' ? text.replace(/[\x81\x8D\x8F\x90\x9D]/g, lost) : text
  return { text: readable, encoding, broken: count(readable, lost) }
}
