import { relaysOf } from '../../../cloudfunctions/domain/matter/effects/relay'
import { runRelay } from '../../../cloudfunctions/domain/matter/effects/runRelay'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

/** A matter that somebody has in hand, and one of another household that is handled with it. */
async function merged(more: { hideName?: true } = {}) {
  const lead = await village.reach('handling')
  const { id } = await village.call('a.loner', 'matter.submit', {
    id: 'f'.repeat(24),
    text: '看不见路',
    ...more
  })
  await village.act('a.officer', 'merge', id, { into: lead })
  await settled()
  return { lead, follower: id }
}
const read = async (who: string, id: string) => (await village.call(who, 'matter.read', { id })).history
const handler = personIdOf('a.handler')

describe('what those add who are handled together with another matter', () => {
  it('reaches whoever has the leading one in hand, who is told', async () => {
    const { lead, follower } = await merged()
    await village.act('a.loner', 'add', follower, { text: '沟边也塌了', photos: [] })
    await settled()
    expect((await read('a.handler', lead))[0]).toMatchObject({
      act: 'relay',
      by: { name: '郑有田' },
      text: '沟边也塌了'
    })
    expect(village.told(handler).at(-1)).toBe('郑有田也反映了这件事，补充了一句。')
  })

  it('without the name where it is hidden, and with the photos by addresses that tell nobody', async () => {
    const { lead, follower } = await merged({ hideName: true })
    const { history, ...rest } = village.matter(follower)
    const said = {
      ...history.at(-1)!,
      act: 'add' as const,
      seq: 99,
      text: '沟边也塌了',
      photos: ['cloud://e/photos/p1/a.jpg']
    }
    const [effect] = relaysOf({ ...rest, history } as never, said)
    expect(effect).toMatchObject({ saidBy: null, photos: [expect.stringMatching(/photos\/veiled\//)] })
    await village.act('a.loner', 'add', follower, { text: '沟边也塌了', photos: [] })
    await settled()
    expect((await read('a.handler', lead))[0]).toMatchObject({ by: { name: '一位群众' }, text: '沟边也塌了' })
    expect(village.told(handler).at(-1)).toBe('一位群众也反映了这件事，补充了一句。')
    expect(JSON.stringify(village.matter(lead).history.at(-1))).not.toContain('郑有田')
  })

  it('is nothing for who asked the leading one: neither the words nor a message', async () => {
    const { lead, follower } = await merged()
    const told = village.told(personIdOf('a.resident')).length
    await village.act('a.loner', 'add', follower, { text: '沟边也塌了', photos: [] })
    await settled()
    expect(JSON.stringify(await read('a.resident', lead))).not.toMatch(/沟边|郑有田/)
    expect(village.told(personIdOf('a.resident'))).toHaveLength(told)
  })

  it('is written down once, however often it is carried out', async () => {
    const { lead, follower } = await merged()
    await village.act('a.loner', 'add', follower, { text: '沟边也塌了', photos: [] })
    await settled()
    const effect = { id: `${follower}.${village.matter(follower).version}.relay`, kind: 'relay' as const }
    await runRelay({ ...effect, clusterId: lead, saidBy: '郑有田', text: '沟边也塌了', photos: [] })
    expect(village.matter(lead).history.filter(({ act }) => act === 'relay')).toHaveLength(1)
  })

  it('stays with a matter once it goes its own way', async () => {
    const { lead, follower } = await merged()
    await village.act('a.officer', 'unmerge', follower, { text: '两回事' })
    await settled()
    await village.act('a.loner', 'add', follower, { text: '沟边也塌了', photos: [] })
    await settled()
    expect(village.matter(lead).history.some(({ act }) => act === 'relay')).toBe(false)
  })
})
