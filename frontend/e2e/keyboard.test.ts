import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { open, settled, visit } from './browsing.ts'
import { choose, focused, openForm, press, standing, tabTo, write } from './keys.ts'
import { ownCanton } from './own-canton.ts'

const canton = ownCanton()

const title = 'Réservation des salles communales'

/** As this person, on the page of the project. */
async function at(as: string, path: string): Promise<Page> {
  const { page } = await visit(canton, { as })
  await open(page, canton.origin + path)
  return page
}

let project = ''

describe('the main job without a mouse', () => {
  it('registers a project: title, sheet in steps, people found by their name', async () => {
    const page = await at('department_head', '/')
    await press(page, /^Nouveau projet$/)
    await write(page, /^Titre/, title)
    await page.keyboard.press('Enter')
    await page.waitForURL(/edit/)
    project = /projects\/([^/]+)/.exec(page.url())?.[1] ?? ''
    await write(page, /^Résumé/, 'Chacun réserve en ligne.')
    await tabTo(page, /^informatique/)
    await page.keyboard.press('Space')
    await press(page, /^Suivant/)
    await expect.poll(() => focused(page)).toBe('But et utilité')
    await tabTo(page, /^Une administration/)
    await page.keyboard.press('Space')
    await write(page, /^Public cible/, 'Communes et associations')
    await write(page, /^Opportunités/, 'Moins d’appels')
    await press(page, /^Suivant/)
    await write(page, /^Coût estimé/, '90000')
    await write(page, /^Postes estimés/, '0')
    await write(page, /^Début/, '1.3.2027')
    await write(page, /^Fin/, '31.12.2027')
    await press(page, /^Suivant/)
    await write(page, /^Données et protection/, 'Noms des responsables')
    await press(page, /^Suivant/)
    await choose(page, /^Chef/, 'Encrier')
    await choose(page, /^Mandant/, 'Savoirfaire')
    await press(page, /^Suivant/)
    // What was typed last is kept first.
    await expect.poll(() => page.getByRole('button', { name: 'Annoncer le projet' }).isEnabled()).toBe(true)
    await press(page, /^Annoncer le projet$/)
    await page.getByText('Projet annoncé.').waitFor()
    await standing(page)
    await page.context().close()
  })

  it('takes it up and names two assessors, and never loses its place', async () => {
    const page = await at('chancellery', `/projects/${project}`)
    await press(page, /^Prendre à l’examen$/)
    await page.getByText('Projet pris à l’examen.').waitFor()
    await standing(page)
    await press(page, /^Ouvrir l’évaluation$/)
    await openForm(page, /^Désigner des évaluateurs$/)
    for (const name of [/^Philibert/, /^Sidonie/]) {
      await tabTo(page, name)
      await page.keyboard.press('Space')
    }
    await press(page, /^Désigner$/)
    await expect.poll(() => focused(page)).toContain('Désigner des évaluateurs')
    await page.context().close()
  })

  it('scores it, settles the consensus and records the decision, which is not lost to a slip of Escape', async () => {
    for (const role of ['assessor', 'chancellery']) {
      const assessor = await at(role, `/evaluation/${project}`)
      await tabTo(assessor, /^0/)
      for (let place = 0; place < (await assessor.getByRole('radiogroup').count()); place++) {
        await assessor.keyboard.press('4')
        await assessor.keyboard.press('Enter')
      }
      await assessor.keyboard.press('Control+Enter')
      await assessor.getByText('Évaluation rendue').waitFor()
      await standing(assessor)
      await assessor.context().close()
    }

    const page = await at('chancellery', `/evaluation/${project}`)
    await press(page, /^Reprendre l’accord/)
    await page.getByText('sur 100').first().waitFor()
    await standing(page)
    await page.goto(`${canton.origin}/projects/${project}`)
    await settled(page)
    await openForm(page, /^Consigner une décision$/)
    await write(page, /^Une administration/, 'Un seul système.')
    await page.keyboard.press('Escape')
    await page.getByText(/saisie n’est pas enregistrée/).waitFor()
    await press(page, /^Consigner la décision$/)
    await expect.poll(() => focused(page)).toMatch(/^Des services/)
    await page.keyboard.type('Moins de démarches.')
    await write(page, /^Une coopération/, 'Avec les communes.')
    await press(page, /^Consigner la décision$/)
    await page.getByText('La décision est consignée.').waitFor()
    await standing(page)
    await page.context().close()
  })

  it('starts it, plans it, reports a milestone and its money', async () => {
    const page = await at('project_lead', `/projects/${project}`)
    await press(page, /^Lancer le projet$/)
    await page.getByText('Projet lancé.').waitFor()
    await standing(page)
    await openForm(page, /^Choisir un modèle$/)
    await press(page, /^Enregistrer$/)
    await standing(page)
    await openForm(page, /^Modifier : Libération de l’initialisation/)
    await write(page, /^Prévision/, '15.4.2027')
    await press(page, /^Enregistrer$/)
    await expect.poll(() => focused(page)).toMatch(/^Modifier : Libération de l’initialisation/)
    await press(page, /^Saisir le budget$/)
    await standing(page)
    await write(page, /^Engagement, ligne 1$/, '30000')
    await press(page, /^Enregistrer$/)
    await page.getByText('Budget enregistré.').waitFor()
    await standing(page)
    await page.context().close()
  })
})
