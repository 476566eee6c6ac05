import type { AnswerOf } from '../../../types/api/contract'
import type { own } from '../../../types/api/account/own'
import { pageSize } from '../../../types/domain/limits'
import { thumbnailPath } from '../../../types/domain/thumbnails'
import { freshId } from '../../support/ids'
import { jpeg } from '../../support/pictures'
import { matterOn } from '../../support/matterOn'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { picture } from '../../support/upload'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

type Answer = AnswerOf<typeof own>
const page = async (who: string, input: { over?: true; after?: string } = {}): Promise<Answer> =>
  valueOf(await cloud.call(who, 'account.own', input))
/** Everything, page by page. */
async function all(who: string, over?: true): Promise<Answer['rows']> {
  const rows: Answer['rows'] = []
  let after: string | null | undefined
  do {
    const next = await page(who, { ...(over && { over }), ...(after && { after }) })
    rows.push(...next.rows)
    after = next.after
  } while (after)
  return rows
}
const wish = async (who: string, text: string) => {
  const id = freshId('wish')
  valueOf(await cloud.call(who, 'wish.submit', { id, text, whom: 'self' }))
  return id
}

describe('account.own', () => {
  it('is empty where nothing was asked or wished, in two calls of the store', async () => {
    expect(await page('a.loner')).toEqual({ rows: [], after: null })
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })

  it('has matters and wishes together, what is open apart from what is over', async () => {
    const open = await matterOn(cloud, 'handling')
    const lamp = await wish('a.resident', '想要一盏台灯')
    const over = await matterOn(cloud, 'closed')
    const rows = await page('a.resident')
    expect(rows.rows.map(({ of, id }) => [of, id])).toEqual([
      ['wish', lamp],
      ['matter', open]
    ])
    expect(rows.rows[0]).toMatchObject({ stage: 'wished', subject: '想要一盏台灯', whose: null, photo: null })
    expect((await page('a.resident', { over: true })).rows.map(({ id }) => id)).toEqual([over])
  })

  it('says of what others of the household wished whose it is, and shows strangers nothing', async () => {
    expect((await all('b.resident')).concat(await all('a.officer'))).toEqual([])
    const kin = await all('a.neighbor')
    expect(kin.map(({ of }) => of)).not.toContain('matter')
  })

  it('shows of the first photo its thumbnail, or the photo itself where it has none', async () => {
    const submit = async (thumbnail?: Buffer) => {
      const path = `photos/${personIdOf('a.resident')}/${freshId('file')}.png`
      const photo = await cloud.upload('a.resident', path, picture)
      if (thumbnail) await cloud.upload('a.resident', thumbnailPath(path), thumbnail)
      const said = { id: freshId('matter'), text: '路灯坏了', photos: [photo] }
      valueOf(await cloud.call('a.resident', 'matter.submit', said))
      const { photo: shown } = (await page('a.resident')).rows.find(({ id }) => id === said.id)!
      return Buffer.from(await (await fetch(shown!)).arrayBuffer())
    }
    expect(await submit(jpeg)).toEqual(jpeg)
    expect(await submit()).toEqual(picture)
  })

  it('shows nothing of what others said of the same', async () => {
    const id = await matterOn(cloud, 'asked')
    const path = `photos/${personIdOf('a.neighbor')}/${freshId('file')}.png`
    const photo = await cloud.upload('a.neighbor', path, picture)
    const { history } = (await cloud.admin.get('matters', id)) as { history: object[] }
    const relayed = { ...history[0], seq: 99, act: 'relay', photos: [photo] }
    await cloud.admin.set('matters', id, { history: [...history, relayed] })
    expect((await page('a.resident')).rows.find((row) => row.id === id)).toMatchObject({ photo: null })
  })

  it('goes on where a page ended, nothing left out and nothing twice, whichever kind there is more of', async () => {
    const before = (await all('a.resident')).length
    const made: string[] = []
    for (let index = 0; index < 23; index += 1)
      made.push(index % 3 === 0 ? await wish('a.resident', `心愿${index}`) : await matterOn(cloud, 'asked'))
    const first = await page('a.resident')
    expect(first.rows).toHaveLength(20)
    const rows = await all('a.resident')
    expect(rows).toHaveLength(before + made.length)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    const moments = rows.map(({ askedAt }) => askedAt)
    expect(moments).toEqual([...moments].sort().reverse())
  })

  it('reads no more of the store than it shows, however much of the other list is newer', async () => {
    const open = [await cloud.admin.get<object>('matters', await matterOn(cloud, 'asked'))]
    const closed = [await cloud.admin.get<object>('matters', await matterOn(cloud, 'closed'))]
    const wished = [await cloud.admin.get<object>('wishes', await wish('a.resident', '想学用手机'))]
    const withdrawn = wished.map((one) => ({ ...one, stage: 'withdrawn', tray: 'closed' }))
    const many = (docs: (object | null)[], year: number) =>
      Array.from({ length: 50 }, (_, index) => ({
        ...docs[0],
        _id: freshId('many'),
        askedKey: `${year}-01-01T00:00:00.000Z many${index}`
      }))
    const examined = async (over?: true) => {
      const { rows } = await page('a.resident', { ...(over && { over }) })
      expect(rows.length).toBeGreaterThan(0)
      return cloud.emulator.calls().at(-1)!.storeCalls.at(-1)!.examined
    }
    // A page and one more of each kind, and who asks.
    const enough = 2 * (pageSize + 1) + 2
    await cloud.admin.insert('matters', many(open, 2100))
    await cloud.admin.insert('wishes', many(wished, 2100))
    expect(await examined(true)).toBeLessThanOrEqual(enough)
    await cloud.admin.insert('matters', many(closed, 2200))
    await cloud.admin.insert('wishes', many(withdrawn, 2200))
    expect(await examined()).toBeLessThanOrEqual(enough)
  })
})
