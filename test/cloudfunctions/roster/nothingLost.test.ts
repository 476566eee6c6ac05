import fc from 'fast-check'
import { readRoster, rosterVillage } from '../../support/rosterVillage'
import { anyRoster } from '../../support/rosters/anyRoster'

const village = rosterVillage()
const grids = new Map(village.nodes.map(({ _id, name }) => [_id, name]))

it('whatever the file, everybody in it is written or named, and no value differs from its cell without being named', async () => {
  await fc.assert(
    fc.asyncProperty(anyRoster, async ({ make, people }) => {
      const { plan, read, said, good } = await readRoster(make(), { village })
      const issues = [...said.bad, ...said.asked, ...said.left]
      const written = plan.homes.flatMap((home) => home.residents.map((person) => ({ home, person })))
      expect(written).toHaveLength(good)
      expect(good + said.bad.length + plan.waiting).toBe(read.rows.length)
      for (const { name, sheet, row, head, cells } of people) {
        const own = written.filter(({ person }) => person.name === name)
        const named = issues.filter((one) => one.sheet === sheet && one.row === row)
        if (own.length === 0)
          expect([name, named.map(({ text, reason }) => `${text} ${reason}`)]).toEqual([
            name,
            expect.arrayContaining([expect.stringContaining(name)])
          ])
        if (own.length === 0) continue
        expect([name, own.length]).toEqual([name, 1])
        const { home, person } = own[0]!
        expect(home.name).toBe(`${head}家`)
        const isNamed = (place: string | null) => named.some(({ cell }) => cell === place)
        const values = {
          phone: person.phone,
          born: person.service?.born,
          member: person.member ? '党员' : '',
          grid: grids.get(home.nodeId)
        }
        for (const [field, value] of Object.entries(values)) {
          const { cell, value: meant, place } = cells[field as keyof typeof values]
          // Birthdays of others than members are named once for their column.
          if (place === null || cell === '' || (field === 'born' && !person.member)) continue
          if (value !== meant || meant === undefined)
            expect([name, field, cell, value, isNamed(place)]).toEqual([
              name,
              field,
              cell,
              value === meant ? value : undefined,
              true
            ])
        }
      }
    }),
    { numRuns: 400 }
  )
}, 120_000)
