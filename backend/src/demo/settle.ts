import { identityApi } from '@triaxe/shared-types'
import type { Tx } from '@triaxe/db'
import { nameDemoPerson } from '../modules/identity/index.ts'
import { type Actor, system } from '../platform/context.ts'
import { departments, people } from './canton/index.ts'
import type { Perform } from './perform.ts'

export interface Canton {
  departmentIds: Map<string, string>
  serviceIds: Map<string, string>
  actors: Map<string, Actor>
}

/** Whoever sets the canton up; it has no account and no say afterwards. */
const founder: Actor = { ...system, personId: '00000000-0000-7000-8000-000000000001', roles: ['administrator'] }

export async function settle(perform: Perform, tx: Tx): Promise<Canton> {
  const canton: Canton = { departmentIds: new Map(), serviceIds: new Map(), actors: new Map() }
  for (const { code, name, isChancellery = false, services } of departments) {
    const { id } = await perform(identityApi.createDepartment, founder, { body: { code, name, isChancellery } })
    canton.departmentIds.set(code, id)
    for (const service of services) {
      const made = await perform(identityApi.createService, founder, { body: { departmentId: id, ...service } })
      canton.serviceIds.set(service.code, made.services.find((known) => known.code === service.code)?.id ?? '')
    }
  }
  for (const [position, someone] of people.entries()) {
    const { key, name, department, service, roles = [], lang = 'fr', offeredAs } = someone
    const departmentId = idOf(canton.departmentIds, department)
    const serviceId = service ? idOf(canton.serviceIds, service) : null
    const email = `${key}@arvanne.example`
    const { person } = await perform(identityApi.createPerson, founder, {
      body: { name, email, departmentId, serviceId, roles, lang },
    })
    canton.actors.set(key, { personId: person.id, label: name, departmentId, roles })
    if (offeredAs) await nameDemoPerson(tx, person.id, offeredAs, position)
  }
  return canton
}

export function idOf<T>(known: ReadonlyMap<string, T>, key: string): T {
  const found = known.get(key)
  if (found === undefined) throw new Error(`the story speaks of ${key}, which nobody knows`)
  return found
}
