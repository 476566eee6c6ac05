import type { Person } from '../../../cloudfunctions/kernel/person'
import { stored, storedDoc } from '../../support/memoryCloud'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'
import { personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

const units = (['town.unit', 'town.unit2', 'town.unit3'] as const).map(personIdOf)
const offered = async (id: string, who: PersonKey = 'town.office', nodeId = 'town-1') => {
  const { people } = await village.call(who, 'matter.handlers', { nodeId, unitsOf: id })
  return people.map((one) => one.id).sort()
}
const change = (who: PersonKey, fields: Partial<Person>) => {
  const id = personIdOf(who)
  stored.get('persons')!.set(id, { ...storedDoc<Person>('persons', id), ...fields } as never)
}

describe('matter.handlers, for a matter that is to be split', () => {
  it('offers the units of the town, and nobody of its office, who could not be given a part', async () => {
    const id = await village.reach('escalated')
    expect(await offered(id)).toEqual(units)
    for (const unitId of await offered(id))
      await village.act('town.office', 'split', id, { parts: [{ unitId, text: '看看' }] })
    const parts = [{ unitId: personIdOf('town.office'), text: '看看' }]
    expect(await refusalOf(village.act('town.office', 'split', id, { parts }))).toBe('PERSON_UNKNOWN')
  })

  it('leaves out whom it is about, who asked it, and who has no WeChat to hear of it', async () => {
    const id = await village.reach('escalated')
    stored.get('matters')!.set(id, {
      ...village.matter(id),
      about: [personIdOf('town.unit')],
      asker: { ...village.matter(id).asker, id: personIdOf('town.unit2') }
    } as never)
    change('town.unit3', { openid: undefined } as never)
    expect(await offered(id)).not.toContain(personIdOf('town.unit'))
    expect(await offered(id)).not.toContain(personIdOf('town.unit3'))
  })

  it('leaves out who asked where the name is known, and nobody for it where it is not', async () => {
    const id = await village.reach('escalated')
    const asker = { ...village.matter(id).asker, id: personIdOf('town.unit2') }
    stored.get('matters')!.set(id, { ...village.matter(id), asker } as never)
    expect(await offered(id)).toEqual([units[0], units[2]])
    stored.get('matters')!.set(id, { ...village.matter(id), asker, hideName: true } as never)
    expect(await offered(id)).toEqual(units)
  })

  it('offers nobody for a matter that the caller’s office does not have', async () => {
    expect(await offered(await village.reach('sorted'))).toEqual([])
    expect(await offered('nothing-of-this-name')).toEqual([])
    expect(await offered(await village.reach('escalated'), 'a.officer', 'village-a')).toEqual([])
  })
})
