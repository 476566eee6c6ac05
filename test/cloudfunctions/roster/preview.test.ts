import { freshId } from '../../support/ids'
import { previewed, smallRoster, uploaded } from '../../support/samples/roster'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { picture } from '../../support/upload'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const confirm = (id: string) => cloud.call('a.officer', 'roster.confirm', { id })
const progress = (id: string) => cloud.call('a.officer', 'roster.progress', { id })

async function finished(id: string) {
  valueOf(await confirm(id))
  for (;;) {
    const view = valueOf(await progress(id))
    if (view.state === 'done') return view
  }
}

const preview = (fileId: string, id = freshId('roster'), nodeId = 'village-a', who = 'a.officer') =>
  cloud.call(who, 'roster.preview', { id, fileId, nodeId })
/** Everything on file that a roster writes. */
const onFile = async () => {
  const { persons, households, links } = await cloud.dump()
  return { persons, households, links }
}

describe('roster.preview', () => {
  it('tells what it would write and what is bad, and writes nothing of it', async () => {
    const before = await onFile()
    const id = freshId('roster')
    expect(valueOf(await preview(await uploaded(cloud, 'a.officer'), id))).toMatchObject({
      id,
      node: { id: 'village-a', name: '石桥村' },
      state: 'preview',
      rows: 4,
      good: 3,
      bad: 1,
      fresh: 3,
      counts: { persons: 3, households: 2, members: 1, links: 2 },
      sample: [
        {
          row: 2,
          name: '冯玉兰',
          household: '冯玉兰家',
          grid: '石桥村一组',
          member: false,
          linked: '韩志远'
        },
        { row: 3, name: '冯小军', linked: '韩志远' },
        { row: 4, name: '韩志远', member: true, linked: '陈立秋' }
      ],
      done: 0,
      written: 0,
      skipped: 0
    })
    expect(await onFile()).toEqual(before)
  })

  it('sent again answers the same, though the file is gone by then', async () => {
    const id = freshId('roster')
    const fileId = await uploaded(cloud, 'a.officer')
    const first = valueOf(await preview(fileId, id))
    expect(valueOf(await preview(fileId, id))).toEqual(first)
    const other = await uploaded(cloud, 'a.officer')
    expect(errorOf(await preview(other, id))).toBe('ACT_REUSED')
    expect(errorOf(await preview(fileId, id, 'village-b'))).toBe('ACT_REUSED')
    expect(await cloud.admin.all('rosters')).toHaveLength(1)
  })

  it('sent by two taps at once is one preview', async () => {
    const id = freshId('roster')
    const fileId = await uploaded(cloud, 'a.officer')
    const answers = await Promise.all([1, 2, 3].map(() => preview(fileId, id)))
    // Whoever comes late may find the file read and gone; nobody hears anything else.
    for (const answer of answers) if (!answer.ok) expect(answer.error.name).toBe('ROSTER_FILE_MISSING')
    const told = answers.flatMap((answer) => (answer.ok ? [answer.value] : []))
    expect(told.length).toBeGreaterThan(0)
    for (const view of told) expect(view).toEqual(told[0])
    expect(await cloud.admin.all('rosters')).toHaveLength(1)
    expect(valueOf(await preview(fileId, id))).toEqual(told[0])
  })

  it('names a file for what it is, and keeps nothing of it', async () => {
    for (const [bytes, name] of [
      [picture, 'ROSTER_FILE_PICTURE'],
      [Buffer.from('<html></html>'), 'ROSTER_FILE_PAGE'],
      [Buffer.alloc(0), /^ROSTER_(EMPTY|FILE_MISSING)$/],
      [Buffer.from('张三,李四\n1,2\n'), 'ROSTER_HEADER'],
      [Buffer.from('组,户主,姓名\n'), 'ROSTER_NO_PEOPLE'],
      [Buffer.from('姓名,电话\n周小满,13900000000\n'), 'ROSTER_HEADER']
    ] as const)
      expect(errorOf(await preview(await uploaded(cloud, 'a.officer', bytes)))).toMatch(name)
    expect([await cloud.admin.all('rosters'), await cloud.admin.all('rosterParts')]).toEqual([[], []])
  })

  it('a file is read from the caller’s own folder alone, up to 8 MB, and an id means one file', async () => {
    const refused = async (fileId: string, id = freshId('roster')) => errorOf(await preview(fileId, id))
    expect(await refused(await uploaded(cloud, 'a.officer2'))).toBe('ROSTER_FILE_MISSING')
    expect(await refused('cloud://local-1/rosters/p-a-officer/none.xlsx')).toBe('ROSTER_FILE_MISSING')
    expect(await refused(await uploaded(cloud, 'a.officer', Buffer.alloc(50 * 1024 * 1024 - 1, 'a')))).toBe(
      'ROSTER_FILE_BIG'
    )
    const id = await previewed(cloud)
    expect(await refused(await uploaded(cloud, 'a.officer'), id)).toBe('ACT_REUSED')
  })

  it('removes what it read: the file after the preview, the rows after the writing', async () => {
    const id = freshId('roster')
    const fileId = await uploaded(cloud, 'a.officer', smallRoster())
    valueOf(await cloud.call('a.officer', 'roster.preview', { id, fileId, nodeId: 'village-a' }))
    const again = await cloud.call('a.officer', 'roster.preview', {
      id: freshId('roster'),
      fileId,
      nodeId: 'village-a'
    })
    expect(errorOf(again)).toBe('ROSTER_FILE_MISSING')
    await finished(id)
    expect((await cloud.admin.all<{ _id: string }>('rosterParts')).map(({ _id }) => _id)).toEqual([
      expect.stringMatching(/\.bad\./),
      expect.stringMatching(/\.warning\./)
    ])
  })

  it('is for who covers a village, of a village alone', async () => {
    const fileId = await uploaded(cloud, 'a.officer')
    for (const nodeId of ['village-b', 'nowhere', 'town-1'])
      expect([nodeId, errorOf(await preview(fileId, freshId('roster'), nodeId))]).toEqual([
        nodeId,
        'NOT_FOUND'
      ])
    expect(errorOf(await preview(fileId, freshId('roster'), 'grid-a1'))).toBe('ROSTER_NODE')
    for (const who of ['a.member', 'a.hub', 'a.resident', 'town.office'])
      expect([who, errorOf(await preview(fileId, freshId('roster'), 'village-a', who))]).toEqual([
        who,
        'NOT_ALLOWED'
      ])
    expect(errorOf(await preview(fileId, freshId('roster'), 'village-a', 'b.officer'))).toBe('NOT_FOUND')
    // Nobody's refusal took the file away.
    valueOf(await preview(fileId))
  })

  it('names each field in a wrong shape', async () => {
    for (const [field, value] of [
      ['id', 'short'],
      ['fileId', ''],
      ['fileId', 'x'.repeat(301)],
      ['nodeId', null]
    ] as const) {
      const input = { id: freshId('roster'), fileId: 'cloud://x/y/z', nodeId: 'village-a', [field]: value }
      expect(await cloud.callRaw('a.officer', 'roster.preview', input)).toMatchObject({
        error: { fields: { [field]: expect.any(String) } }
      })
    }
  })
})
