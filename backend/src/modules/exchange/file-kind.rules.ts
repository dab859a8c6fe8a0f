export type FileKind = 'xlsx' | 'text' | 'old_excel' | 'pdf' | 'markup' | 'other'

const begins = (bytes: Uint8Array, ...marks: number[]) => marks.every((mark, index) => bytes[index] === mark)

/** What the bytes are, whatever the name says. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'xlsx'
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old_excel'
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return 'pdf'
  if (begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)) return 'text'
  if (!isText(bytes)) return 'other'
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/^ï»¿/, '').trimStart()
  return /^<(\?xml|!doctype|html|table)/i.test(head) ? 'markup' : 'text'
}

/** No zero byte, and hardly a control character that no table writes. */
function isText(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return false
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++
  }
  return controls <= bytes.length / 200
}
