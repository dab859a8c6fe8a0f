import { describe, expect, it } from 'vitest'
import { creditsAddress } from './budget.address.ts'

const asked = (address: string) => creditsAddress(new URLSearchParams(address))

describe('the projects behind the credits granted', () => {
  it('are those of the register that have a credit, sifted as the budget is', () => {
    expect(decodeURIComponent(asked('scope=decided&axis=2&year=2027') ?? '')).toBe(
      '/projects?credited=true&state=approved,in_progress,on_hold,completed,stopped&axis=2&columns=state,department,credit,creditShare&order=-creditShare',
    )
  })

  it('cannot be asked for where no nature is given', () => {
    expect(asked('nature=none')).toBeUndefined()
  })
})
