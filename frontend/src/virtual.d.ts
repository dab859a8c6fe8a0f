declare module 'virtual:texts' {
  /** By noun: fetching it makes its texts needed. */
  const brings: Record<string, () => Promise<unknown>>
  export default brings
}
declare module 'virtual:texts/*' {
  const textsByNoun: Record<string, Record<string, string>>
  export default textsByNoun
}
