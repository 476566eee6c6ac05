import { clientOf, Refused } from '../../../scripts/roster/client'
import { importRoster } from '../../../scripts/roster/import'
import { smallRoster } from '../../support/samples/roster'
import { startTestCloud, type TestCloud } from '../../support/startTestCloud'
import { picture } from '../../support/upload'
import { openidOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const client = (who: string) => clientOf(cloud.emulator.url, openidOf(who))
const file = { name: 'roster.xlsx', bytes: smallRoster() }

it('imports into the village of the officer; again, it writes nothing', async () => {
  const said: number[] = []
  const first = await importRoster(client('a.officer'), file, undefined, ({ done }) => said.push(done))
  const bad = [
    {
      sheet: '名册',
      row: 5,
      cell: 'D5',
      column: '姓名',
      text: '蒋大成',
      reason: '没有「七组」这个网格，村里有：一组'
    }
  ]
  const rest = { asked: [], left: [] }
  expect(Object.keys(first)).toEqual(['rows', 'good', 'asked', 'bad', 'left', 'written'])
  expect(first).toMatchObject({ rows: 4, good: 3, bad, written: 3, ...rest })
  expect(said.at(-1)).toBe(3)
  expect(await importRoster(client('a.officer'), file, 'village-a')).toMatchObject({
    rows: 4,
    good: 3,
    bad,
    written: 0
  })
})

it('says by name why a file is not taken, and who may not bring one', async () => {
  const refused = async (run: Promise<unknown>) => {
    const error: unknown = await run.catch((thrown: unknown) => thrown)
    return error instanceof Refused ? error.named : String(error)
  }
  expect(
    await refused(importRoster(client('a.officer'), { name: 'a.xlsx', bytes: picture }, undefined))
  ).toBe('ROSTER_FILE_PICTURE')
  expect(await refused(importRoster(client('b.officer'), file, 'village-a'))).toBe('NOT_FOUND')
  expect(await refused(importRoster(client('a.resident'), file, 'village-a'))).toBe('NOT_ALLOWED')
  expect(await refused(importRoster(client('stranger'), file, 'village-a'))).toContain('nobody')
})
