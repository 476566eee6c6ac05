import { freshId } from '../../support/ids'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { receiptOf } from '../../support/matterOn'
import { personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

/** 吴桂芳 has no telephone of her own: a.member files for her and gives her the code on paper. */
async function filed(own: { about?: string[] } = {}): Promise<string> {
  const id = freshId('matter')
  const onBehalf = {
    householdId: 'household-a-one',
    personId: personIdOf('a.neighbor'),
    receipt: receiptOf(id)
  }
  await village.call('a.member', 'matter.submit', { id, text: '水管冻裂了。', onBehalf, ...own })
  return id
}
const rate = (who: PersonKey, id: string, receipt?: string) =>
  village.act(who, 'rate', id, { satisfaction: 'yes', ...(receipt && { receipt }) })

describe('what is called in with the code of the receipt', () => {
  it('is written down as taken by telephone, by whom, and told to who asked and who filed it', async () => {
    const id = await filed()
    await village.act('a.officer', 'add', id, { text: '水表也坏了', receipt: receiptOf(id).toLowerCase() })
    expect(village.last(id)).toMatchObject({
      act: 'add',
      by: { id: personIdOf('a.officer'), name: '李建国', standing: 'scribe' },
      text: '水表也坏了'
    })
    await settled()
    for (const who of ['a.neighbor', 'a.member'] as const)
      expect(village.told(personIdOf(who))).toContain('李建国接了电话，记下了一句补充。')
    expect(village.told(personIdOf('a.hub')).at(-1)).toBe('吴桂芳打来电话，补充了一句。')
  })

  it('answers a question, rates and reopens', async () => {
    const id = await filed()
    const receipt = receiptOf(id)
    await village.act('a.hub', 'ask', id, { text: '哪一户？' })
    await village.act('a.officer2', 'add', id, { text: '第三户', receipt })
    expect(village.matter(id).stage).toBe('asked')
    await village.lead(id, 'handled')
    await rate('a.officer', id, receipt)
    expect(village.last(id)).toMatchObject({ stage: 'closed', by: { standing: 'scribe' } })
    await village.act('a.hub', 'reopen', id, { text: '又裂了', receipt })
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', reopened: 1 })
    await settled()
    expect(village.told(personIdOf('a.neighbor')).slice(-2)).toEqual([
      '李建国代提出人评了「满意」。',
      '王长河代提出人要求重新办。原因：又裂了'
    ])
  })

  it('presses for what is overdue, and asks that somebody else looks', async () => {
    const id = await filed()
    const receipt = receiptOf(id)
    await settled()
    await village.late('2026-11-25T02:00:00Z')
    const found = await village.call('a.officer', 'matter.byReceipt', { code: receipt })
    expect(found.acts).toEqual(['add', 'urge', 'askAnother'])
    await village.act('a.officer', 'urge', id, { receipt })
    await settled()
    expect(village.told(personIdOf('a.hub')).at(-1)).toMatch(/^吴桂芳打来电话，催了第 1 次/)
    expect(village.told(personIdOf('a.neighbor')).at(-1)).toMatch(/^李建国替您催了一次/)
    await village.act('a.officer', 'askAnother', id, { receipt })
    expect(village.matter(id).hub).toBeNull()
  })

  it('is refused to who answered or handled it, in plain words', async () => {
    const id = await filed()
    await village.lead(id, 'handled')
    for (const who of ['a.handler', 'a.helper'] as const)
      expect([who, await refusalOf(rate(who, id, receiptOf(id)))]).toEqual([who, 'NOT_FOUND'])
    const answered = await filed()
    await village.act('a.hub', 'answer', answered, { text: '明天修', category: 'welfare' })
    expect(await refusalOf(rate('a.hub', answered, receiptOf(answered)))).toBe('OWN_WORK')
    const declined = await filed()
    await village.lead(declined, 'sorted')
    await village.act('a.officer', 'decline', declined, { text: '不归村里管' })
    const again = { text: '再看看', receipt: receiptOf(declined) }
    expect(await refusalOf(rate('a.officer', declined, receiptOf(declined)))).toBe('OWN_WORK')
    expect(await refusalOf(village.act('a.officer', 'add', declined, again))).toBe('OWN_WORK')
    await rate('a.officer2', declined, receiptOf(declined))
  })

  it('is refused with a wrong code, another matter’s code, or none, as if there were no matter', async () => {
    const id = await filed()
    const other = await filed()
    await village.lead(id, 'handled')
    for (const receipt of ['2222222222', receiptOf(other)])
      expect(await refusalOf(rate('a.officer', id, receipt))).toBe('NOT_FOUND')
    expect(await refusalOf(rate('a.officer', id))).toBe('NOT_ALLOWED')
    const plain = await village.reach('handled')
    expect(await refusalOf(rate('a.officer', plain, receiptOf(plain)))).toBe('NOT_FOUND')
  })

  it('is refused to who looks after nobody there, and to whom it complains about', async () => {
    const id = await filed({ about: ['hub'] })
    const add = (who: PersonKey) => village.act(who, 'add', id, { text: '补一句', receipt: receiptOf(id) })
    for (const who of ['a.hub', 'a.handler', 'a.loner', 'b.officer', 'b.hub', 'town.unit'] as const)
      expect([who, await refusalOf(add(who))]).toEqual([who, 'NOT_FOUND'])
    await add('a.officer')
    await add('town.office')
  })

  it('never withdraws, appeals or decides', async () => {
    const id = await filed()
    await village.lead(id, 'sorted')
    const sent = village.call('a.officer', 'matter.withdraw', {
      id,
      act: freshId(),
      receipt: receiptOf(id)
    } as never)
    expect(await refusalOf(sent)).toBe('BAD_INPUT')
  })

  it('counts tries at the code', async () => {
    const id = await filed()
    await village.lead(id, 'handled')
    for (let tries = 0; tries < 60; tries += 1)
      expect(await refusalOf(rate('a.officer', id, '2222222222'))).toBe('NOT_FOUND')
    expect(await refusalOf(rate('a.officer', id, receiptOf(id)))).toBe('TOO_MANY_TRIES')
  })
})

describe('who filed it', () => {
  it('may say what who asked may say', async () => {
    const id = await filed()
    expect((await village.call('a.member', 'matter.read', { id })).acts).toEqual(['add', 'withdraw'])
    await village.lead(id, 'handled')
    await rate('a.member', id)
    await village.act('a.member', 'reopen', id, { text: '又裂了' })
    expect(village.matter(id).stage).toBe('sorted')
  })

  it('may not rate what they answered or handled themselves', async () => {
    const id = await filed()
    const matter = village.matter(id)
    // The member serves as a handler too, and is given the matter.
    const { stored } =
      jest.requireActual<typeof import('../../support/memoryCloud')>('../../support/memoryCloud')
    const handler = stored.get('persons')!.get(personIdOf('a.handler'))! as { posts: object[] }
    const member = stored.get('persons')!.get(personIdOf('a.member'))! as { _id: string; posts: object[] }
    stored.get('persons')!.set(member._id, { ...member, posts: [...member.posts, ...handler.posts] })
    expect(matter.stage).toBe('asked')
    await village.act('a.hub', 'agenda', id, { category: 'welfare', urgency: 'ordinary' })
    await village.act('a.officer', 'assign', id, { leadId: personIdOf('a.member') })
    await village.act('a.member', 'take', id, {})
    await village.act('a.member', 'finish', id, { outcome: 'solved', text: '换了水管' })
    expect((await village.call('a.member', 'matter.read', { id })).acts).not.toContain('rate')
    expect(await refusalOf(rate('a.member', id))).toBe('OWN_WORK')
    await rate('a.neighbor', id)
  })
})
