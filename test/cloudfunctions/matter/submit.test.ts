import { memoryVillage, refusalOf, refusedBy, settled, type Own } from '../../support/memoryVillage'
import { freshId } from '../../support/ids'
import { storeCalls, stored, storedDoc, storedDocs } from '../../support/memoryCloud'
import { personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.submit', () => {
  it('begins a matter that says who asked, where it belongs and who hears of it first', async () => {
    const id = freshId('matter')
    const place = { name: '村口', latitude: 33.1, longitude: 104.9 }
    const answer = await village.call('a.resident', 'matter.submit', {
      id,
      text: ' 路灯坏了三天。请修。 ',
      place
    })
    expect(answer).toEqual({ id, stage: 'asked', version: 1 })
    expect(village.matter(id)).toMatchObject({
      number: expect.stringMatching(/^261123-/),
      subject: '路灯坏了三天',
      stage: 'asked',
      asker: { id: personIdOf('a.resident'), name: '周小满', household: '石桥村一户' },
      hub: { id: personIdOf('a.hub') },
      office: { id: 'village-a' },
      path: ['county-1', 'town-1', 'village-a', 'grid-a1'],
      hands: [personIdOf('a.hub')],
      tray: 'sort',
      place
    })
    expect(village.last(id)).toMatchObject({
      seq: 1,
      act: 'submit',
      text: '路灯坏了三天。请修。',
      photos: []
    })
  })

  it('gives one working day for sorting', async () => {
    village.at('2026-11-20T09:59:00Z')
    expect(village.matter(await village.submit()).dueAt).toEqual(new Date('2026-11-23T10:00:00Z'))
  })

  it('keeps a subject that was given', async () => {
    const { id } = await village.call('a.resident', 'matter.submit', {
      id: freshId('matter'),
      text: '坏了',
      subject: '路灯'
    })
    expect(village.matter(id).subject).toBe('路灯')
  })

  it('tells the hub', async () => {
    await village.submit()
    await settled()
    expect(village.told(personIdOf('a.hub'))).toEqual(['周小满反映了一件事，等您梳理，11 月 24 日前。'])
  })

  it.each(['a.loner', 'a.homeless', 'a.hub'] as const)(
    'goes to the office where there is no hub for it: %s',
    async (who) => {
      const id = await village.submit(who)
      expect(village.matter(id)).toMatchObject({ hub: null, hands: ['village-a'] })
    }
  )

  it('sent twice is one matter and answers the same', async () => {
    const input = { id: freshId('matter'), text: '路灯坏了' }
    const first = await village.call('a.resident', 'matter.submit', input)
    await village.act('a.hub', 'classify', input.id, { category: 'other', urgency: 'urgent' })
    expect(await village.call('a.resident', 'matter.submit', input)).toEqual(first)
    expect(storedDocs('matters')).toHaveLength(1)
  })

  it('sent twice at once is one matter and answers the same', async () => {
    const input = { id: freshId('matter'), text: '路灯坏了' }
    const send = () => village.call('a.resident', 'matter.submit', input)
    const [first, second] = await Promise.all([send(), send()])
    expect(second).toEqual(first)
    expect(village.matter(input.id).history).toHaveLength(1)
  })

  it('refuses an id that is taken by something else', async () => {
    const id = await village.reach('asked')
    const before = village.matter(id)
    expect(await refusalOf(village.call('a.resident', 'matter.submit', { id, text: '别的' }))).toBe(
      'ACT_REUSED'
    )
    expect(
      await refusalOf(village.call('b.resident', 'matter.submit', { id, text: '村口的路灯坏了三天了。' }))
    ).toBe('ACT_REUSED')
    expect(village.matter(id)).toEqual(before)
  })

  it('takes 5,000 characters and refuses one more by name', async () => {
    const id = await village.submit('a.resident', '好'.repeat(5000))
    expect(village.matter(id).history[0]!.text).toHaveLength(5000)
    const refusal = await refusedBy(village.submit('a.resident', '好'.repeat(5001)))
    expect(refusal).toMatchObject({ named: 'TEXT_TOO_LONG', fields: { text: '最多 5000 个字' } })
  })

  it.each([
    ['a subject of two lines', { subject: '路灯\n坏了' }, 'subject'],
    ['an invisible subject', { subject: '\u200b\u200b' }, 'subject'],
    ['an invisible text', { text: '\u200b\u200d' }, 'text']
  ])('refuses %s', async (_name, own, field) => {
    const sent = village.call('a.resident', 'matter.submit', { id: freshId('matter'), text: '看', ...own })
    const refusal = await refusedBy(sent)
    expect([refusal.named, Object.keys(refusal.fields ?? {})]).toEqual(['BAD_INPUT', [field]])
    expect(storedDocs('matters')).toEqual([])
  })

  it('refuses photos that lie in somebody else’s folder', async () => {
    const photos = [`cloud://local-1.local/photos/${personIdOf('a.neighbor')}/1.jpg`]
    const sent = village.call('a.resident', 'matter.submit', { id: freshId('matter'), text: '看', photos })
    expect(await refusalOf(sent)).toBe('PHOTO_MISSING')
    expect(storedDocs('matters')).toEqual([])
  })
})

const openings = { text: '路灯坏了' }

describe('matter.submit about somebody', () => {
  const submitted = async (who: PersonKey, own: Omit<Own<'matter.submit'>, 'text'>) => {
    const id = freshId('matter')
    await village.call(who, 'matter.submit', { ...openings, id, ...own })
    return village.matter(id)
  }

  it('about the hub goes to the village office, where the hub has no part', async () => {
    const matter = await submitted('a.resident', { about: ['hub'] })
    expect(matter).toMatchObject({
      hub: null,
      office: { id: 'village-a' },
      hands: ['village-a'],
      about: [personIdOf('a.hub')],
      bypass: { whom: '党员中心户王长河' }
    })
  })

  it('about the village’s officers lies at the town', async () => {
    const matter = await submitted('a.resident', { about: ['office'] })
    expect(matter).toMatchObject({
      hub: null,
      path: ['county-1', 'town-1'],
      office: { id: 'town-1' },
      hands: ['town-1']
    })
    expect([...matter.about!].sort()).toEqual([personIdOf('a.officer'), personIdOf('a.officer2')])
  })

  it('of somebody without a household goes past them as well', async () => {
    expect(await submitted('a.homeless', { about: [personIdOf('a.officer')] })).toMatchObject({
      office: { id: 'town-1' },
      asker: { id: personIdOf('a.homeless'), name: '何新来' }
    })
  })

  it('tells the office that decides, and not by name who asked', async () => {
    await submitted('a.resident', { about: ['office'] })
    await settled()
    expect(village.told('town-1')).toEqual([expect.stringMatching(/^提出人反映了一件事，等您梳理/)])
    expect(village.told('village-a')).toEqual([])
    expect(village.told(personIdOf('a.hub'))).toEqual([])
  })

  it('takes three calls of the store when warm, and counts beside the first', async () => {
    await submitted('a.resident', { about: ['office'] })
    await settled()
    storeCalls.length = 0
    const sent = village.call('a.resident', 'matter.submit', {
      ...openings,
      id: freshId('matter'),
      about: ['office']
    })
    await sent
    expect(storeCalls.slice(0, 4)).toEqual([
      'get persons',
      'update limits',
      'aggregate households',
      'add matters'
    ])
  })

  it.each([[['nobody-known']], [[personIdOf('b.officer')]], [['hub', 'hub', 'p-x']]])(
    'refuses who was not offered: %s',
    async (about) => {
      expect(await refusalOf(submitted('a.resident', { about }))).toBe('ABOUT_UNKNOWN')
      expect(storedDocs('matters')).toEqual([])
    }
  )

  it('keeps the wish that who handles it does not learn who asked', async () => {
    const matter = await submitted('a.resident', { hideName: true })
    expect(matter).toMatchObject({ hideName: true, hub: { id: personIdOf('a.hub') } })
    await settled()
    expect(village.told(personIdOf('a.hub'))).toEqual([expect.stringMatching(/^提出人反映了一件事/)])
    expect(await submitted('a.resident', { hideName: false })).not.toHaveProperty('hideName')
  })
})

describe('matter.submit on behalf of somebody', () => {
  const receipt = 'K7QFM2XW93'
  const behalf = { householdId: 'household-a-one', personId: personIdOf('a.neighbor'), receipt }
  const file = (who: PersonKey, onBehalf: Own<'matter.submit'>['onBehalf'], own = {}) =>
    village.call(who, 'matter.submit', { ...openings, id: freshId('matter'), onBehalf, ...own })

  it('is asked by the one it is filed for, says who filed it, and goes to their hub', async () => {
    const { id } = await file('a.member', behalf)
    expect(village.matter(id)).toMatchObject({
      asker: { id: personIdOf('a.neighbor'), name: '吴桂芳', household: '石桥村一户' },
      proxy: { id: personIdOf('a.member'), name: '陈立秋' },
      hub: { id: personIdOf('a.hub') }
    })
    expect(village.last(id)).toMatchObject({ by: { id: personIdOf('a.member'), standing: 'proxy' } })
    await settled()
    expect(village.told(personIdOf('a.neighbor'))).toEqual(['陈立秋替您反映了这件事。'])
    expect(village.told(personIdOf('a.member'))).toEqual([])
  })

  it('of nobody on file is asked by the household itself', async () => {
    const { id } = await file('a.member', { householdId: 'household-a-one', receipt })
    expect(village.matter(id).asker).toEqual({
      id: 'household-a-one',
      name: '石桥村一户',
      householdId: 'household-a-one',
      household: '石桥村一户'
    })
    for (const who of ['a.resident', 'a.neighbor'] as const) {
      expect((await village.call(who, 'matter.mine', {})).rows.map((row) => row.id)).toEqual([id])
      expect((await village.call(who, 'matter.read', { id })).asker.you).toBe(true)
    }
    for (const who of ['a.loner', 'b.resident'] as const)
      expect(await refusalOf(village.call(who, 'matter.read', { id }))).toBe('NOT_FOUND')
  })

  it('is listed apart to who filed it', async () => {
    const { id } = await file('a.member', behalf)
    const mine = (filed?: true) => village.call('a.member', 'matter.mine', filed ? { filed } : {})
    expect((await mine()).rows).toEqual([])
    expect((await mine(true)).rows.map((row) => [row.id, row.asker])).toEqual([[id, '吴桂芳']])
  })

  it('keeps the code as a fingerprint alone, and answers a repetition the same', async () => {
    const input = { ...openings, id: freshId('matter'), onBehalf: behalf }
    const first = await village.call('a.member', 'matter.submit', input)
    expect(await village.call('a.member', 'matter.submit', input)).toEqual(first)
    expect(JSON.stringify(storedDocs('matters'))).not.toContain(receipt)
    const other = { ...input, onBehalf: { ...behalf, receipt: 'K7QFM2XW94' } }
    expect(await refusalOf(village.call('a.member', 'matter.submit', other))).toBe('ACT_REUSED')
  })

  it('is answered as before where the link ended meanwhile', async () => {
    const input = { ...openings, id: freshId('matter'), onBehalf: behalf }
    const first = await village.call('a.member', 'matter.submit', input)
    const home = storedDoc<{ _id: string }>('households', 'household-a-one')
    stored.get('households')!.set(home._id, { ...home, member: null })
    expect(await village.call('a.member', 'matter.submit', input)).toEqual(first)
    expect(await refusalOf(file('a.member', behalf))).toBe('NOT_FOUND')
  })

  it.each(['a.hub', 'a.officer', 'a.resident', 'b.member'] as const)(
    'is for the linked member alone, not for %s',
    async (who) => {
      for (const about of [undefined, ['office']])
        expect(await refusalOf(file(who, behalf, about ? { about } : {}))).toBe('NOT_FOUND')
      expect(storedDocs('matters')).toEqual([])
    }
  )

  it('is for people of that household alone, and not for oneself', async () => {
    for (const who of ['a.loner', 'b.resident', 'a.member'] as const)
      for (const about of [undefined, ['office']]) {
        const sent = file('a.member', { ...behalf, personId: personIdOf(who) }, about ? { about } : {})
        expect([who, await refusalOf(sent)]).toEqual([who, 'PERSON_UNKNOWN'])
      }
  })

  it('about the hub goes past the hub', async () => {
    const { id } = await file('a.member', behalf, { about: ['hub'] })
    expect(village.matter(id)).toMatchObject({ hub: null, hands: ['village-a'] })
  })

  it('is not sorted by who filed it', async () => {
    const home = storedDoc<{ _id: string; hub: object }>('households', 'household-a-one')
    const self = { id: personIdOf('a.member'), name: '陈立秋' }
    stored.get('households')!.set(home._id, { ...home, hub: self })
    const { id } = await file('a.member', behalf)
    expect(village.matter(id).hub).toBeNull()
  })
})
