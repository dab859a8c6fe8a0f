/** The pages that everyone looks at: by whom, and where. New pages get a line here and are looked at by the tests and the pictures. */
export const places: { name: string; as?: string; path: string }[] = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'strategy', as: 'chancellery', path: '/strategy' },
  { name: 'not-found', as: 'council', path: '/nowhere' },
]
