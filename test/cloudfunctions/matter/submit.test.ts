import { memoryVillage, refusalOf, refusedBy, settled } from '../../support/memoryVillage'
import { freshId } from '../../support/ids'
import { storedDocs } from '../../support/memoryCloud'
import { personIdOf } from '../../support/world'

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
