import {
  firstWishStage,
  wallPartOf,
  wishFlow,
  wishStages,
  wishRoles,
  wishTrayOf,
  wishTrays,
  type WishStage
} from '../../../types/domain/wishes'
import { wishActs, type WishAct } from '../../../types/domain/wishActs'

/**
 * What may happen to a wish, written down from domain.md §5 apart from the code's own table. A row is an act, a
 * column the stage it finds. Letters: A who asked, H the household it is for, L its member, B who collates, O an
 * officer, C who claimed it, V anybody of the village or town, S the system; `>` where it leads, `/` where the act
 * itself chooses.
 */
const drawn = `
          wished       collated     published    claimed       fulfilled          thanked  unanswered         declined  withdrawn
submit    .            .            .            .             .                  .        .                  .         .
add       AHLB>wished  AHLB>collated AHLO>published AHLOC>claimed AHLC>fulfilled  .        .                  .         .
withdraw  AH>withdrawn AH>withdrawn AH>withdrawn AH>withdrawn  .                  .        .                  .         .
collate   B>collated   .            .            .             .                  .        .                  .         .
publish   .            O>published  O>published  .             .                  .        .                  .         .
decline   O>declined   O>declined   O>declined   .             .                  .        .                  .         .
claim     .            .            V>claimed    .             .                  .        .                  .         .
release   .            .            .            CO>published  .                  .        .                  .         .
fulfil    .            .            .            C>fulfilled   .                  .        .                  .         .
thank     .            .            .            .             AH>thanked         .        AH>thanked         .         .
deny      .            .            .            .             AH>claimed/published .      AH>claimed/published .       .
remind    S>wished     S>collated   S>published  S>claimed     S>fulfilled        .        .                  .         .
lapse     .            .            .            S>published   .                  .        .                  .         .
settle    .            .            .            .             S>unanswered       .        .                  .         .
vacate    S>wished     .            .            .             .                  .        .                  .         .
rise      S>wished     S>collated   .            .             .                  .        .                  .         .
`
const letters: Record<string, string> = {
  A: 'asker',
  H: 'home',
  L: 'linked',
  B: 'collator',
  O: 'officer',
  C: 'claimer',
  V: 'volunteer',
  S: 'system'
}
const [columns = [], ...rows] = drawn
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

const cellOf = (stage: WishStage, act: WishAct) =>
  rows.find(([name]) => name === act)![columns.indexOf(stage) + 1]!

it('draws every stage and act', () => {
  expect([...columns].sort()).toEqual([...wishStages].sort())
  expect(rows.map(([name]) => name).sort()).toEqual([...wishActs].sort())
})

describe.each(wishStages)('at %s', (stage) => {
  it.each(wishActs)('%s is as drawn', (act) => {
    const cell = cellOf(stage, act)
    const step = wishFlow[stage][act]
    if (cell === '.') return expect(step).toBeUndefined()
    const [who = '', next = ''] = cell.split('>')
    expect([...step!.who].sort()).toEqual([...who].map((letter) => letters[letter]).sort())
    expect([step!.next].flat()).toEqual(next.split('/'))
  })

  it('lies in a tray', () => {
    expect(wishTrays).toContain(wishTrayOf[stage])
  })

  it('leads on, or is over', () => {
    const over = ['thanked', 'declined', 'withdrawn'].includes(stage)
    expect(Object.keys(wishFlow[stage]).length > 0).toBe(!over)
  })
})

it('can lead from the first stage to every other', () => {
  const reached = new Set([firstWishStage])
  for (const stage of reached)
    for (const step of Object.values(wishFlow[stage]))
      for (const next of [step.next].flat()) reached.add(next)
  expect([...reached].sort()).toEqual([...wishStages].sort())
})

it('gives everybody something to do but who may only look', () => {
  const used = new Set(
    wishStages.flatMap((stage) => Object.values(wishFlow[stage]).flatMap(({ who }) => who))
  )
  expect(wishRoles.filter((standing) => !used.has(standing))).toEqual(['kin'])
})

it('lets nobody but whose wish it is confirm, deny or take it back', () => {
  for (const stage of wishStages)
    for (const act of ['thank', 'deny', 'withdraw'] as const)
      expect(wishFlow[stage][act]?.who ?? ['asker', 'home']).toEqual(['asker', 'home'])
})

it('shows on the wall what was published, and as come true what was confirmed alone', () => {
  expect(Object.keys(wallPartOf)).toEqual(['published', 'claimed', 'fulfilled', 'thanked'])
  expect(Object.entries(wallPartOf).filter(([, part]) => part === 'done')).toEqual([['thanked', 'done']])
})
