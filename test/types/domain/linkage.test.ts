import { linkActs, linkFlow, linkStages, type LinkAct, type LinkStage } from '../../../types/domain/linkage'

/**
 * What may happen to a link, written down from domain.md §1 apart from the code's own table. A row is an act, a
 * column the stage it finds. Letters: H who speaks for the household, I who lives there, F a member of the village,
 * A who asked, B who is asked, L the member in force, O an officer, D an officer who is not concerned, V a villager,
 * S the system; `>` where it leads, `/` where the proposal decides.
 */
const drawn = `
          unlinked      proposed     agreed       listed      linked              changing      approving
apply     F>proposed    .            .            .           .                   .             .
choose    H>proposed    .            .            .           .                   .             .
assign    O>proposed    .            .            .           .                   .             .
accept    .             B>agreed     .            .           .                   B>approving   .
decline   .             B>unlinked   .            .           .                   B>linked      .
withdraw  .             A>unlinked   A>unlinked   .           .                   A>linked      A>linked
list      .             .            S>listed     .           S>linked            .             .
object    .             .            .            V>listed    V>linked            .             .
uphold    .             .            .            D>unlinked  D>unlinked          .             .
dismiss   .             .            .            D>listed    D>linked            .             .
begin     .             .            .            S>linked    .                   .             .
change    .             .            .            .           HLO>changing/approving .          .
end       .             .            .            .           HLO>approving       .             .
advise    .             .            .            .           .                   .             FI>approving
approve   .             .            .            .           .                   .             D>linked/unlinked
refuse    .             .            .            .           .                   .             D>linked
import    S>linked      S>linked     S>linked     S>linked    S>linked            S>linked      S>linked
vacate    .             S>unlinked   S>unlinked   .           .                   S>linked      .
rise      .             S>proposed   S>agreed     S>listed    S>linked            .             S>approving
`
const letters: Record<string, string> = {
  H: 'household',
  I: 'inhabitant',
  F: 'fellow',
  A: 'asker',
  B: 'asked',
  L: 'linked',
  O: 'officer',
  D: 'decider',
  V: 'villager',
  S: 'system'
}
const [columns = [], ...rows] = drawn
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

const cellOf = (stage: LinkStage, act: LinkAct) =>
  rows.find(([name]) => name === act)![columns.indexOf(stage) + 1]!

it('draws every stage and act', () => {
  expect(columns).toEqual(linkStages)
  expect(rows.map(([name]) => name).sort()).toEqual([...linkActs].sort())
})

describe.each(linkStages)('at %s', (stage) => {
  it.each(linkActs)('%s is as drawn', (act) => {
    const cell = cellOf(stage, act)
    const step = linkFlow[stage][act]
    if (cell === '.') return expect(step).toBeUndefined()
    const [who = '', next = ''] = cell.split('>')
    expect([...step!.who].sort()).toEqual([...who].map((letter) => letters[letter]).sort())
    expect([step!.next].flat()).toEqual(next.split('/'))
  })
})
