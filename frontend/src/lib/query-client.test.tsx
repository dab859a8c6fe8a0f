import { useQuery, useQueryClient } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { show } from '../../test/show.tsx'
import { Failed } from '../ui/failed.tsx'
import { Problem } from './problem.ts'

/** A form that stands on what was fetched. */
function Form({ ask }: { ask: () => Promise<string> }) {
  const client = useQueryClient()
  const { data, error, isPending, isError } = useQuery({ queryKey: ['road'], queryFn: ask, retry: false })
  if (isPending) return null
  if (isError) return <Failed error={error} />
  return (
    <>
      <input aria-label={data} />
      <button onClick={() => void client.invalidateQueries()}>Encore</button>
    </>
  )
}

async function typedThenAsked(refusal: Problem) {
  let isFirst = true
  const ask = () => {
    if (!isFirst) return Promise.reject(refusal)
    isFirst = false
    return Promise.resolve('Rue')
  }
  const screen = await show(<Form ask={ask} />)
  await screen.getByLabelText('Rue').fill('Rue du Lac')
  await screen.getByRole('button', { name: 'Encore' }).click()
  return screen
}

it('what is typed stays while the service is away, and the page says that it is', async () => {
  const screen = await typedThenAsked(new Problem({ status: 503, code: 'unavailable' }))
  await expect.element(screen.getByText('Le service est momentanément indisponible.')).toBeVisible()
  await expect.element(screen.getByLabelText('Rue')).toHaveValue('Rue du Lac')
})

it('what is gone meanwhile leaves the screen', async () => {
  const screen = await typedThenAsked(new Problem({ status: 404, code: 'not_found' }))
  await expect.element(screen.getByText('Introuvable, ou pas ouvert pour vous.')).toBeVisible()
  await expect.element(screen.getByLabelText('Rue')).not.toBeInTheDocument()
})
