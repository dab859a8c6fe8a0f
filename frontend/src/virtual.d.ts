declare module 'virtual:texts/*' {
  const textsByNoun: Record<string, Record<string, string>>
  export default textsByNoun
}
