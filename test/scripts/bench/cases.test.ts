import { baseCases, caseOf, leadsAt, publicationsOf } from '../../../scripts/bench/cases'
import { leads, matterAt } from '../../../scripts/bench/matterAt'
import { leadOf, measured, unit } from '../../../scripts/bench/village'
import { situations, pathTo } from '../../../scripts/bench/pathsToState'
import { askers } from '../../../scripts/replay/players'
import { random } from '../../../scripts/replay/random'
import { differences } from '../../../scripts/rebuild/differing'
import { matterFlow } from '../../../types/domain/matterFlow'
import { pageSize } from '../../../types/domain/limits'
import { stages } from '../../../types/domain/stages'
import { trays, type Tray } from '../../../types/domain/trays'

const now = new Date('2026-11-22T04:00:00Z')
const made = (from: number, count: number) => {
  const chance = random(1)
  const all = askers()
  return Array.from({ length: count }, (_, index) => caseOf(from + index, 100_000, now, chance, all))
}

describe('the invented matters of the bench', () => {
  it.each(stages)('can lie at the stage %s, as their history gives it', (stage) => {
    const matter = matterAt('bench-one-matter', stage, now, measured)
    expect(matter.stage).toBe(stage)
    expect(differences(matter)).toEqual([])
  })

  it.each(situations)('come to be %s by acts that the table knows, by whom it lets', (situation) => {
    const { history } = matterAt('bench-one-matter', situation, now, measured)
    expect(history.map(({ act }) => act)).toEqual(pathTo(situation))
    history.slice(1).forEach(({ act, by, stage }, index) => {
      const step = matterFlow[history[index]!.stage][act]
      expect(step?.who).toContain(by.standing)
      expect(stage).toBe(step?.next[0] ?? history[index]!.stage)
    })
  })

  it('fill more than a page of every tray of the people measured within the first thousand', () => {
    const base = made(0, baseCases)
    const mine = (tray: Tray, id: string) =>
      base.filter((matter) => matter.tray === tray && matter.hands.includes(id)).length
    expect(mine('sort', measured.hub!._id)).toBeGreaterThan(pageSize)
    expect(mine('handle', leadOf(measured)._id)).toBeGreaterThan(pageSize)
    expect(mine('town', measured.town.posts[0]!.nodeId)).toBeGreaterThan(pageSize)
    expect(mine('unit', unit._id)).toBeGreaterThan(pageSize)
    expect(base.filter(({ asker }) => asker.id === measured.asker._id).length).toBeGreaterThan(pageSize)
    expect(trays.filter((tray) => !base.some((matter) => matter.tray === tray))).toEqual([])
    expect(base.filter(({ cluster }) => cluster?.id === leads.followed).length).toBeGreaterThan(pageSize)
    expect(base.flatMap(publicationsOf).length).toBeGreaterThan(pageSize)
    expect(base.filter(({ lateTo }) => lateTo === measured.town.posts[0]!.nodeId).length).toBeGreaterThan(
      pageSize
    )
  })

  it('have lines for everybody only where the matter has that very line', () => {
    const matters = [...leadsAt(now), ...made(0, 100)]
    expect(matters.flatMap(publicationsOf)).toEqual(
      matters
        .filter(({ shared }) => shared !== null)
        .map(
          ({ _id, shared }) =>
            expect.objectContaining({ sourceId: _id, text: shared, state: 'public' }) as object
        )
    )
  })

  it('are nearly all closed beyond the first thousand, the same ones at every run', () => {
    const later = made(baseCases, 500)
    expect(later.filter(({ stage }) => stage === 'closed').length).toBeGreaterThan(480)
    expect(made(baseCases, 500)).toEqual(later)
    expect(new Set(later.map(({ _id }) => _id)).size).toBe(500)
    const closed = later.filter(({ stage }) => stage === 'closed').map(({ askedKey }) => askedKey)
    expect([...closed].sort()).toEqual(closed)
  })
})
