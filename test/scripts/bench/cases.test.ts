import { baseCases, caseOf, matterAt, measured } from '../../../scripts/bench/cases'
import { invented } from '../../../scripts/bench/history'
import { askers } from '../../../scripts/replay/players'
import { random } from '../../../scripts/replay/random'
import { differences } from '../../../scripts/rebuild/derive'
import { pageSize } from '../../../types/domain/limits'
import { trays, type Tray } from '../../../types/domain/trays'

const now = new Date('2026-11-22T04:00:00Z')
const made = (from: number, count: number) => {
  const chance = random(1)
  const all = askers()
  return Array.from({ length: count }, (_, index) => caseOf(from + index, now, chance, all))
}

describe('the invented matters of the bench', () => {
  it.each(invented)('can lie at the stage %s, as their history gives it', (stage) => {
    const matter = matterAt('bench-one-matter', stage, now, measured)
    expect(matter.stage).toBe(stage)
    expect(differences(matter)).toEqual([])
  })

  it('fill more than a page of every tray of the people measured within the first thousand', () => {
    const base = made(0, baseCases)
    const mine = (tray: Tray, id: string) =>
      base.filter((matter) => matter.tray === tray && matter.hands.includes(id)).length
    expect(mine('sort', measured.hub!._id)).toBeGreaterThan(pageSize)
    expect(mine('handle', measured.handlers[0]!._id)).toBeGreaterThan(pageSize)
    expect(base.filter(({ asker }) => asker.id === measured.asker._id).length).toBeGreaterThan(pageSize)
    // The town, its units and what is handled together have no invented histories.
    const above: Tray[] = ['town', 'unit', 'inform', 'together']
    expect(trays.filter((tray) => !base.some((matter) => matter.tray === tray))).toEqual(above)
  })

  it('are nearly all closed beyond the first thousand, the same ones at every run', () => {
    const later = made(baseCases, 500)
    expect(later.filter(({ stage }) => stage === 'closed').length).toBeGreaterThan(480)
    expect(made(baseCases, 500)).toEqual(later)
    expect(new Set(later.map(({ _id }) => _id)).size).toBe(500)
  })
})
