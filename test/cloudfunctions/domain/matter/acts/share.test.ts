import type { Publication } from '../../../../../cloudfunctions/domain/publication/publication'
import { subjectLimit } from '../../../../../types/domain/limits'
import { openApi, setGate, storedDoc, storedDocs } from '../../../../support/memoryCloud'
import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { sharing } from '../../../../support/sharing'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
const { shared, seen } = sharing(village)
beforeEach(() => {
  village.reset()
  village.at(new Date())
})
afterEach(() => jest.restoreAllMocks())

const doubted = () =>
  jest.spyOn(openApi.security, 'msgSecCheck').mockResolvedValue({ result: { suggest: 'review' } })
const publication = (id: string) => storedDoc<Publication>('publications', `progress.${id}`)
const give = async (id: string, text: string | null) => {
  await village.act('a.officer', 'share', id, { text })
  await settled()
}

describe('matter.share', () => {
  it('lets the village see the line once it passed the content check', async () => {
    const id = await shared()
    expect(publication(id)).toMatchObject({ kind: 'progress', text: '桥头的路灯', state: 'public' })
    expect(await seen()).toMatchObject([{ id, line: '桥头的路灯' }])
  })

  it('holds back a line that a person must look at, and nothing else', async () => {
    doubted()
    const id = await shared()
    expect(publication(id)).toMatchObject({ state: 'waiting' })
    expect(await seen()).toEqual([])
    await village.act('a.hub', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', shared: '桥头的路灯' })
  })

  it('shows the line before it was mended no more while the new one is looked at', async () => {
    const id = await shared('周小满家门口的路灯')
    doubted()
    await give(id, '桥头的路灯')
    expect(await seen()).toEqual([])
  })

  it('takes the line away at once, also where the instance froze before that was carried out', async () => {
    const id = await shared()
    setGate((action, name) =>
      name === 'publications' && action !== 'aggregate'
        ? Promise.reject(new Error('frozen'))
        : Promise.resolve()
    )
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await give(id, null)
    expect(publication(id)).toMatchObject({ state: 'public' })
    expect(await seen()).toEqual([])
    setGate()
    await village.sweep(new Date(Date.now() + 20_000).toISOString())
    expect(publication(id)).toMatchObject({ state: 'withdrawn' })
  })

  it('takes the line away where the asker withdraws', async () => {
    const id = await shared()
    await village.act('a.resident', 'withdraw', id, {})
    await settled()
    expect(publication(id)).toMatchObject({ state: 'withdrawn' })
    expect(village.matter(id).shared).toBeNull()
    expect(await seen()).toEqual([])
  })

  it('can be mended or taken away after the end, and not begun there', async () => {
    const id = await shared()
    await village.lead(id, 'closed')
    await give(id, '村口的路灯')
    expect(await seen()).toMatchObject([{ line: '村口的路灯', open: false }])
    await give(id, null)
    expect(await seen()).toEqual([])
    expect(await refusalOf(village.act('a.officer', 'share', id, { text: '又来' }))).toBe('ACT_NOT_NOW')
  })

  it('is the hub’s while it is sorted and the officers’ all along, nobody else’s', async () => {
    const id = await village.submit()
    await village.act('a.hub', 'share', id, { text: '路灯' })
    await village.lead(id, 'handling')
    for (const who of ['a.hub', 'a.handler', 'a.resident'] as const)
      expect([who, await refusalOf(village.act(who, 'share', id, { text: null }))]).toEqual([
        who,
        'NOT_ALLOWED'
      ])
    await give(id, '村口的路灯')
    expect(village.matter(id).shared).toBe('村口的路灯')
  })

  it('takes one line', async () => {
    const id = await village.submit()
    for (const text of ['', '两\n行', '字'.repeat(subjectLimit + 1)])
      expect(await refusalOf(village.act('a.officer', 'share', id, { text }))).toBe('BAD_INPUT')
    expect(storedDocs('publications')).toEqual([])
  })
})
