/** White space, and what Unicode draws as nothing: zero-width signs, the soft hyphen, fillers, directions, the empty braille cell. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** A reason that nobody can read is none. */
export const isBlank = (text: string): boolean => text.replace(unseen, '') === ''

/** What was said, without the space around it; nothing where no sign of it can be seen. */
export const said = (text: string): string => (isBlank(text) ? '' : text.trim())
