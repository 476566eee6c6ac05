import { columns as known } from '../../../cloudfunctions/domain/roster/columns'
import { readFile } from '../../../cloudfunctions/domain/roster/file/read'
import { freshId } from '../../support/ids'
import { readRoster } from '../../support/rosterVillage'
import { uploaded } from '../../support/samples/roster'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

const columns = known.filter(({ beside }) => !beside)
let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const template = async (who: string) =>
  Buffer.from(valueOf(await cloud.call(who, 'roster.template', {})).base64, 'base64')

describe('roster.template', () => {
  it('holds headers that are all known, and no people', async () => {
    const { base64 } = valueOf(await cloud.call('a.officer', 'roster.template', {}))
    const { read } = await readRoster(Buffer.from(base64, 'base64'))
    expect(read.columns.filter(({ field }) => field)).toHaveLength(columns.length)
    expect([read.columns.length, read.rows]).toEqual([columns.length, []])
    expect(read.left.map(({ sheet, row }) => [sheet, row])).toEqual([
      ['填写说明', null],
      ['名册', 2],
      ['名册', 3]
    ])
  })

  it('has a column for everything that is read, in the order in which it is explained', async () => {
    const { tables } = await readFile(await template('a.officer'))
    expect(tables[0]!.rows[0]).toEqual(columns.map(({ header }) => header))
  })

  it('sent back as it is brings in nobody, and says so', async () => {
    const fileId = await uploaded(cloud, 'a.officer', await template('a.officer'))
    const input = { id: freshId('roster'), fileId, nodeId: 'village-a' }
    expect(errorOf(await cloud.call('a.officer', 'roster.preview', input))).toBe('ROSTER_NO_PEOPLE')
  })

  it('is the same for whoever may ask, is named, and writes nothing', async () => {
    const before = await cloud.dump()
    const answers = await Promise.all(
      ['a.officer', 'b.officer2', 'town.admin'].map((who) => cloud.call(who, 'roster.template', {}))
    )
    for (const answer of answers) {
      const { name, base64 } = valueOf(answer)
      expect(name).toBe('名册模板.xlsx')
      const table = await readFile(Buffer.from(base64, 'base64'))
      expect(table).toEqual(await readFile(await template('a.officer')))
    }
    expect(await cloud.dump()).toEqual(before)
  })

  it.each([
    ['a.resident', 'NOT_ALLOWED'],
    ['a.member', 'NOT_ALLOWED'],
    ['a.hub', 'NOT_ALLOWED'],
    ['town.office', 'NOT_ALLOWED'],
    ['stranger', 'UNKNOWN_CALLER']
  ])('is refused to %s: %s', async (who, refusal) => {
    expect(errorOf(await cloud.call(who, 'roster.template', {}))).toBe(refusal)
  })

  it('takes no input', async () => {
    expect(await cloud.callRaw('a.officer', 'roster.template', { nodeId: 'village-a' })).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { nodeId: expect.any(String) } }
    })
  })
})
