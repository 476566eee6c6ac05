import { readFileSync } from 'node:fs'
import type { Fault } from '../../../demo/roster/messy'
import { readRoster } from '../../support/rosterVillage'

const file = readFileSync('demo/roster/messy.xlsx')
const faults = JSON.parse(readFileSync('demo/roster/messy.faults.json', 'utf8')) as Fault[]

it('a roster of 5,000 rows with every fault villages make: each place is named with its reason, and no other row is lost', async () => {
  const { read, plan, said } = await readRoster(file)
  expect(file.length).toBeLessThan(600_000)
  expect(read.rows).toHaveLength(5000)
  expect(read.sections.map(({ header }) => header.row)).toEqual([2])
  expect(read.columns.filter(({ field }) => !field).map(({ header }) => header)).toEqual(['序号', '备注'])
  for (const kind of ['bad', 'asked', 'left'] as const) {
    const expected = faults.filter((one) => one.kind === kind)
    const named = said[kind].filter(({ row }) => row !== null)
    expect([...new Set(named.map(({ row }) => row))].sort((a, b) => a! - b!)).toEqual([
      ...new Set(expected.map(({ row }) => row))
    ])
    for (const { row, word } of expected)
      expect([
        row,
        named
          .filter((one) => one.row === row)
          .map(({ reason }) => reason)
          .join()
      ]).toEqual([row, expect.stringContaining(word)])
  }
  expect(plan.bad).toHaveLength(faults.filter(({ kind }) => kind === 'bad').length)
  expect(new Set(faults.map(({ word }) => word)).size).toBeGreaterThanOrEqual(17)
})

it('what lies outside the ranges is a warning apart: households of a member, members of a hub, hubs of a grid', async () => {
  const { plan } = await readRoster(file)
  const said = plan.warnings.map(({ reason }) => reason)
  expect(said.filter((reason) => /一般要 5 户以上/.test(reason)).length).toBeGreaterThan(10)
  expect(said.some((reason) => /中心户「.+」带 \d+ 名党员/.test(reason))).toBe(true)
  expect(said.some((reason) => /组有 \d+ 户中心户/.test(reason))).toBe(true)
})
