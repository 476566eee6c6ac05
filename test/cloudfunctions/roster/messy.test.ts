import { readFileSync } from 'node:fs'
import { findHeader } from '../../../cloudfunctions/roster/domain/header'
import { planImport } from '../../../cloudfunctions/roster/domain/plan'
import { readTable } from '../../../cloudfunctions/roster/domain/readTable'
import { readFile } from '../../../cloudfunctions/roster/file/read'
import type { Fault } from '../../../demo/roster/messy'
import { households } from '../../../demo/village/households'
import { organizations } from '../../../demo/village/organizations'
import { people } from '../../../demo/village/people'
import { defaultSettings } from '../../../types/domain/settings'

const file = readFileSync('demo/roster/messy.xlsx')
const faults = JSON.parse(readFileSync('demo/roster/messy.faults.json', 'utf8')) as Fault[]
const now = new Date('2026-11-22T02:00:00Z')

async function planned() {
  const table = await readFile(file)
  const header = findHeader(table)!
  const { rows } = readTable(table, header, '2026-11-22')
  const nodes = organizations().filter(({ path }) => path.includes('n-yunxi-qingxi-shiqiao'))
  const persons = people(now).filter(({ path }) => path.includes('n-yunxi-qingxi-shiqiao'))
  const plan = planImport(rows, {
    village: {
      node: nodes.find(({ kind }) => kind === 'village')!,
      nodes,
      persons,
      households: households(people(now)).filter(({ path }) => path.includes('n-yunxi-qingxi-shiqiao'))
    },
    settings: defaultSettings,
    today: '2026-11-22',
    now
  })
  return { header, rows, plan }
}

it('a roster of 5,000 rows with every fault villages make: each bad row is named with its reason, and no other', async () => {
  const { header, rows, plan } = await planned()
  expect(file.length).toBeLessThan(600_000)
  expect(rows).toHaveLength(5000)
  expect(header).toMatchObject({ row: 2, unused: ['备注'] })
  expect(plan.bad.map(({ row }) => row)).toEqual(faults.map(({ row }) => row))
  for (const { row, word } of faults)
    expect([row, plan.bad.find((one) => one.row === row)!.reason]).toEqual([
      row,
      expect.stringContaining(word)
    ])
  expect(new Set(faults.map(({ word }) => word)).size).toBeGreaterThanOrEqual(18)
})

it('what lies outside the ranges is a warning apart: households of a member, members of a hub, hubs of a grid', async () => {
  const { plan } = await planned()
  const said = plan.warnings.map(({ reason }) => reason)
  expect(said.filter((reason) => /一般要 5 户以上/.test(reason)).length).toBeGreaterThan(10)
  expect(said.some((reason) => /中心户「.+」带 \d+ 名党员/.test(reason))).toBe(true)
  expect(said.some((reason) => /组有 \d+ 户中心户/.test(reason))).toBe(true)
})
