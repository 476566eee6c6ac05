import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import type { PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

/** A matter with as many others as askers are named, merged by an officer. */
async function cluster(...askers: PersonKey[]) {
  const lead = await village.submit('a.resident', '路灯坏了。')
  const others: string[] = []
  for (const who of askers) {
    const id = await village.submit(who, `看不见路，${who}`)
    await village.act('a.officer', 'merge', id, { into: lead })
    others.push(id)
  }
  await settled()
  return { lead, others }
}
const listed = async (who: PersonKey, id: string) =>
  (await village.call(who, 'matter.together', { id })).rows.map((row) => row.id).sort()

describe('matter.together', () => {
  it('lists the others for the officers', async () => {
    const { lead, others } = await cluster('a.neighbor', 'a.loner', 'a.homeless')
    expect(await listed('a.officer', lead)).toEqual([...others].sort())
    const { rows } = await village.call('a.officer2', 'matter.together', { id: lead })
    expect(rows.map(({ asker }) => asker).sort()).toEqual(['何新来', '吴桂芳', '郑有田'])
  })

  it('lists for a hub those of its own households alone', async () => {
    const { lead, others } = await cluster('a.neighbor', 'a.loner')
    expect(await listed('a.hub', lead)).toEqual([others[0]])
  })

  it('goes on listing those that ended with it, and no more those that left', async () => {
    const { lead, others } = await cluster('a.neighbor', 'a.loner')
    await village.act('a.officer', 'unmerge', others[0]!, { text: '不是一回事' })
    await village.lead(lead, 'handled')
    await settled()
    expect(await listed('a.officer', lead)).toEqual([others[1]])
  })

  it.each(['a.resident', 'a.loner', 'a.handler', 'a.member', 'b.officer', 'b.hub'] as const)(
    'is not found for %s',
    async (who) => {
      const { lead } = await cluster('a.loner')
      await village.lead(lead, 'handling')
      expect(await refusalOf(village.call(who, 'matter.together', { id: lead }))).toBe('NOT_FOUND')
    }
  )

  it('pages without a gap', async () => {
    const { lead, others } = await cluster(...Array.from({ length: 25 }, (): PersonKey => 'a.loner'))
    const all: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await village.call('a.officer', 'matter.together', { id: lead, ...(after && { after }) })
      all.push(...page.rows.map(({ id }) => id))
      after = page.after
    }
    expect(all).toEqual([...others].sort())
  })
})
