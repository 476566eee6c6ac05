import { setGate, storeCalls } from '../../../../support/memoryCloud'
import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => {
  village.reset()
  village.at(new Date())
})

/** Two that said the same: the first, and one that another household asked. */
async function two() {
  const first = await village.submit('a.resident', '村口的路灯坏了。')
  return { first, second: await village.submit('a.loner', '晚上村口看不见路。') }
}
const merge = async (id: string, into: string, who: 'a.officer' | 'a.hub' = 'a.officer') => {
  const answer = await village.act(who, 'merge', id, { into })
  await settled()
  return answer
}

describe('matter.merge', () => {
  it('has it handled together: nobody need act on it, and it says with which, who has that and by when', async () => {
    const { first, second } = await two()
    expect(await merge(second, first)).toEqual({ id: second, stage: 'merged', version: 2 })
    const { number, dueAt } = village.matter(first)
    expect(village.matter(second)).toMatchObject({ hands: [], tray: 'together', dueAt: null, alarmKey: null })
    const view = await village.call('a.loner', 'matter.read', { id: second })
    expect(view).toMatchObject({
      cluster: { id: null, number, stage: 'asked' },
      responsible: { name: '王长河' },
      due: { at: dueAt!.toISOString() }
    })
    const { rows } = await village.call('a.loner', 'matter.mine', {})
    expect(rows).toMatchObject([{ responsible: '王长河', due: { at: dueAt!.toISOString() } }])
  })

  it('is noted at the other matter, which counts households and not matters', async () => {
    const { first, second } = await two()
    const third = await village.submit('a.loner', '村口还是黑的。')
    const ownHouse = await village.submit('a.neighbor', '我们家门口的灯不亮。')
    for (const id of [second, third, ownHouse]) await merge(id, first)
    expect(village.matter(first)).toMatchObject({ joined: 1, version: 4 })
    expect(village.matter(first).joiners.map(({ id }) => id)).toEqual([second, third, ownHouse])
    expect((await village.call('a.resident', 'matter.read', { id: first })).joined).toBe(1)
  })

  it('tells the asker, and from then on how the other one goes on, without a name or a private word', async () => {
    const { first, second } = await two()
    await merge(second, first)
    await village.act('a.hub', 'agenda', first, {
      category: 'infrastructure',
      urgency: 'ordinary',
      text: '急'
    })
    await village.act('a.officer', 'assign', first, { leadId: personIdOf('a.handler') })
    await village.act('a.handler', 'take', first, {})
    await village.act('a.handler', 'progress', first, { text: '灯泡在周小满家放着。' })
    await settled()
    const told = village.told(personIdOf('a.loner'))
    expect(told).toEqual([
      expect.stringMatching(/^有人说过同一件事\(\d{6}-\w{5}\)，并到一起办，进展都会告诉您。$/),
      expect.stringMatching(/^一起办的那件事：列入了议事，\d+ 月 \d+ 日前有结果。$/),
      expect.stringMatching(/^一起办的那件事：村里定了人来办，\d+ 月 \d+ 日前办结。$/),
      expect.stringMatching(/^一起办的那件事：有人接手办了，\d+ 月 \d+ 日前办结。$/),
      '一起办的那件事：正在办，有了新的进展。'
    ])
    expect(village.matter(second).cluster).toMatchObject({
      stage: 'handling',
      responsible: { name: '孙大勇' }
    })
  })

  it('ends with the other one, to be rated by its own asker', async () => {
    const { first, second } = await two()
    await merge(second, first)
    await village.lead(first, 'handled')
    await settled()
    expect(village.matter(second)).toMatchObject({
      stage: 'handled',
      category: 'infrastructure',
      outcome: { kind: 'solved', text: '换好了灯泡。' },
      hands: [personIdOf('a.loner')],
      cluster: { stage: 'handled', responsible: null }
    })
    expect(village.told(personIdOf('a.loner')).at(-1)).toBe('一起办的那件事有结果了，请看看满意不满意。')
    await village.act('a.resident', 'rate', first, { satisfaction: 'yes' })
    await village.act('a.loner', 'rate', second, { satisfaction: 'no', text: '我家门口还是黑的' })
    await settled()
    expect(village.matter(first)).toMatchObject({ stage: 'closed', reopened: 0, joined: 0 })
    expect(village.matter(second)).toMatchObject({ stage: 'sorted', cluster: null, reopened: 1 })
  })

  it('goes its own way where the other one is withdrawn', async () => {
    const { first, second } = await two()
    await merge(second, first)
    await village.act('a.resident', 'withdraw', first, {})
    await settled()
    expect(village.matter(second)).toMatchObject({ stage: 'asked', cluster: null, hands: ['village-a'] })
    expect(village.told(personIdOf('a.loner')).at(-1)).toBe('这件事改为单独办，会接着给您回音。')
    expect(village.told('village-a').at(-1)).toMatch(/^有一件事改为单独办，等您接着办/)
  })

  it('ends at once where the other one ended at the same moment', async () => {
    const { first, second } = await two()
    await settled()
    // The merge has read the open matter when it is answered: what it does next is write.
    setGate(async (action, name) => {
      if (action === 'update' && name === 'matters') {
        setGate()
        await village.act('a.hub', 'answer', first, { text: '明天就修。', category: 'other' })
      }
    })
    await merge(second, first)
    await settled()
    expect(village.matter(first)).toMatchObject({ stage: 'handled', joined: 1 })
    expect(village.matter(second)).toMatchObject({
      stage: 'handled',
      outcome: { kind: 'explained', text: '明天就修。' }
    })
  })

  it('of two into one another at the same moment leaves one promise: the one asked first leads', async () => {
    const { first, second } = await two()
    await settled()
    await Promise.all([merge(first, second), merge(second, first)])
    await settled()
    expect(village.matter(first)).toMatchObject({ stage: 'asked', cluster: null, joined: 1 })
    expect(village.matter(second)).toMatchObject({ stage: 'merged', cluster: { id: first }, joined: 0 })
  })

  it('into one that is merged at the same moment goes on to the one that leads, and says so', async () => {
    const { first, second } = await two()
    const third = await village.submit('a.homeless', '路灯不亮。')
    await Promise.all([merge(third, second), merge(second, first)])
    await settled()
    for (const id of [second, third])
      expect(village.matter(id)).toMatchObject({ stage: 'merged', cluster: { id: first } })
    expect(village.matter(first).joined).toBe(2)
    expect(village.told(personIdOf('a.homeless')).at(-1)).toBe(
      `一起办的那件事：和同一件事(${village.matter(first).number})并到一起办了。`
    )
  })

  it('takes three calls of the store', async () => {
    const { first, second } = await two()
    await settled()
    storeCalls.length = 0
    const sent = village.act('a.officer', 'merge', second, { into: first })
    setGate(() => (storeCalls.length > 3 ? new Promise(() => undefined) : Promise.resolve()))
    await sent
    expect(storeCalls.slice(0, 3)).toEqual(['get persons', 'get matters', 'update matters'])
  })

  it('tells whoever has it in hand that there are more, at two, three, five …', async () => {
    const { first, second } = await two()
    await village.lead(first, 'handling')
    await merge(second, first)
    await merge(await village.submit('a.homeless', '路灯不亮。'), first)
    await merge(await village.submit('a.officer2', '路灯。'), first)
    expect(village.told(personIdOf('a.handler')).filter((text) => /说了同一件事/.test(text))).toEqual([
      '又有人说了同一件事，一共 2 户了。',
      '又有人说了同一件事，一共 3 户了。'
    ])
  })

  it.each([
    ['itself', (first: string) => [first, first]],
    ['what is not there', (first: string) => [first, 'matter-that-never-was']]
  ])('is refused into %s', async (_name, pair) => {
    const { first } = await two()
    const [id, into] = pair(first) as [string, string]
    expect(await refusalOf(village.act('a.officer', 'merge', id, { into }))).toMatch(
      /^MERGE_(UNKNOWN|NOT_OPEN)$/
    )
  })

  it('is refused into another village’s, and into one that the hub has no part in', async () => {
    const { first, second } = await two()
    const elsewhere = await village.submit('b.resident')
    expect(await refusalOf(village.act('a.officer', 'merge', first, { into: elsewhere }))).toBe(
      'MERGE_UNKNOWN'
    )
    expect(await refusalOf(village.act('a.hub', 'merge', first, { into: second }))).toBe('MERGE_UNKNOWN')
  })

  it.each(['handled', 'closed', 'withdrawn'] as const)('is refused into one that is %s', async (stage) => {
    const over = await village.reach(stage)
    const { second } = await two()
    expect(await refusalOf(village.act('a.officer', 'merge', second, { into: over }))).toBe('MERGE_NOT_OPEN')
  })

  it('is refused into one that is merged, and not offered for one that leads or that everybody sees', async () => {
    const { first, second } = await two()
    const third = await village.submit('a.homeless')
    await merge(second, first)
    expect(await refusalOf(village.act('a.officer', 'merge', third, { into: second }))).toBe('MERGE_NOT_OPEN')
    expect(await refusalOf(village.act('a.officer', 'merge', first, { into: third }))).toBe('ACT_NOT_NOW')
    await village.act('a.officer', 'share', third, { text: '村口的路灯' })
    expect(await refusalOf(village.act('a.officer', 'merge', third, { into: first }))).toBe('ACT_NOT_NOW')
  })
})
