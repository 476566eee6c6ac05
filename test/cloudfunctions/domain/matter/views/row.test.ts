import { rowOf, somebody } from '../../../../../cloudfunctions/domain/matter/views/row'
import { freshId } from '../../../../support/ids'
import { memoryVillage } from '../../../../support/memoryVillage'
import { personIdOf, world, type PersonKey } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

const personOf = (who: PersonKey) => world().persons.find(({ _id }) => _id === personIdOf(who))!
const now = new Date('2026-11-23T03:00:00Z')

/** A matter that waits for its asker, who rates it, as a row shows it to somebody. */
async function handledRow(reader: PersonKey, hideName: boolean) {
  const id = freshId('matter')
  await village.call('a.resident', 'matter.submit', { id, text: '路灯坏了', hideName })
  await village.lead(id, 'handled')
  return rowOf(village.matter(id), personOf(reader), now)
}

describe('a row of a matter that waits for its asker', () => {
  const { name } = personOf('a.resident')

  it('names the asker, as who asked and as who is to act', async () => {
    expect(await handledRow('a.officer', false)).toMatchObject({ asker: name, responsible: name })
  })

  it('names nobody to who must not know, in neither place', async () => {
    const row = await handledRow('a.officer', true)
    expect(row.asker).toBe(somebody)
    expect(JSON.stringify(row)).not.toContain(name)
  })
})
