import { freshId } from '../../support/ids'
import { bad, deciding, doubtful, pledged, pledgeId } from '../../support/publications'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const tray = async (who: string, after?: string) =>
  valueOf(await cloud.call(who, 'publication.tray', after ? { after } : {}))

describe('publication.tray', () => {
  it('holds what the check did not let pass, with why and without whose words they are', async () => {
    await pledged(cloud, '随叫随到')
    expect((await tray('a.officer')).rows).toEqual([])
    const { version } = await pledged(cloud, bad)
    const answer = await tray('a.officer')
    expect(answer.rows).toEqual([
      {
        id: pledgeId('a.member'),
        kind: 'pledge',
        text: bad,
        why: 'risky',
        own: false,
        at: expect.any(String),
        version
      }
    ])
    expect(JSON.stringify(answer)).not.toContain('陈立秋')
  })

  it('is each office’s own, and the town’s of all below it', async () => {
    await pledged(cloud, doubtful, 'b.member')
    const kept = async (who: string) => (await tray(who)).rows.map(({ id }) => id)
    expect(await kept('a.officer')).toEqual([pledgeId('a.member')])
    expect(await kept('b.officer')).toEqual([pledgeId('b.member')])
    expect(await kept('town.office')).toEqual([pledgeId('a.member'), pledgeId('b.member')])
  })

  it('tells an officer which words are their own', async () => {
    await cloud.admin.set('publications', pledgeId('b.member'), {
      by: { id: personIdOf('b.officer'), name: '李乙建国' }
    })
    expect((await tray('b.officer')).rows).toMatchObject([{ own: true }])
    expect((await tray('b.officer2')).rows).toMatchObject([{ own: false }])
  })

  it('lets go of what was decided', async () => {
    valueOf(await cloud.call('a.officer', 'publication.approve', await deciding(cloud)))
    expect((await tray('a.officer')).rows).toEqual([])
  })

  it('pages by the longest waiting, without a gap', async () => {
    const one = (await cloud.admin.get<{ _id: string }>('publications', pledgeId('b.member')))!
    const many = Array.from({ length: 25 }, (_none, index) => {
      const _id = `wish.${freshId('wish')}`
      const key = `2026-11-0${1 + Math.floor(index / 9)}T00:00:00.000Z ${_id}`
      return { ...one, _id, key, path: ['county-1', 'town-1', 'village-a'] }
    })
    await cloud.admin.insert('publications', many)
    const first = await tray('a.officer2')
    const second = await tray('a.officer2', first.after!)
    expect([first.rows.length, second.rows.length, second.after]).toEqual([20, 5, null])
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(many.map(({ _id }) => _id))
  })
})
