import { startCloud, type Cloud } from './support/cloud'
import type { Found } from './support/sdk'

const PAGE = 10
const COUNT = 57
let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud({
    rows: { indexes: [{ name: 'by_status', keys: { status: 1, time: -1, _id: -1 } }] }
  })
  const data = Array.from({ length: COUNT }, (_, i) => ({
    _id: `r${String((i * 37) % COUNT).padStart(2, '0')}`,
    status: i % 4 ? 'open' : 'done',
    // Many share one time, so that a page ends among equal ones.
    time: new Date(Math.floor(i / 15) * 1000)
  }))
  await cloud.collection('rows').add({ data })
})
afterAll(() => cloud.close())

/** All rows of these states, page by page: each page goes on behind the last row of the one before. */
async function pages(statuses: string[]): Promise<{ rows: Found[]; examined: number }> {
  const _ = cloud.command
  const rows: Found[] = []
  let examined = 0
  for (;;) {
    const last = rows.at(-1)
    const state = { status: _.in(statuses) }
    const behind = last && _.or([{ time: _.lt(last.time) }, { time: last.time, _id: _.lt(last._id) }])
    const { data } = await cloud
      .collection('rows')
      .where(behind ? _.and([state, behind]) : state)
      .orderBy('time', 'desc')
      .orderBy('_id', 'desc')
      .limit(PAGE)
      .get()
    examined += cloud.counted().examined
    rows.push(...data)
    if (data.length < PAGE) return { rows, examined }
  }
}

test.each([[['open']], [['done']], [['open', 'done']]])(
  'pages of %j by time and id hold every document once, in order',
  async (statuses) => {
    const { rows, examined } = await pages(statuses)
    const { data: all } = await cloud
      .collection('rows')
      .where({ status: cloud.command.in(statuses) })
      .limit(1000)
      .get()
    const key = ({ time, _id }: Found) => `${(time as Date).toISOString()} ${_id}`
    expect(rows.map(key)).toEqual(all.map(key).sort().reverse())
    expect(examined).toBeLessThanOrEqual(rows.length * 1.5)
  }
)

test('an order by id alone goes both ways from any id', async () => {
  const { gt, lt } = cloud.command
  const ids = async (condition: unknown, direction: 'asc' | 'desc') =>
    (
      await cloud.collection('rows').where({ _id: condition }).orderBy('_id', direction).limit(3).get()
    ).data.map(({ _id }) => _id)
  expect(await ids(gt('r10'), 'asc')).toEqual(['r11', 'r12', 'r13'])
  expect(await ids(lt('r10'), 'desc')).toEqual(['r09', 'r08', 'r07'])
  expect(cloud.counted()).toEqual({ examined: 3, returned: 3 })
  expect(await ids(gt('r56'), 'asc')).toEqual([])
})
