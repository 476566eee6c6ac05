import { actsOf, insideOf, wishRolesOf } from '../../../../cloudfunctions/domain/wish/roles'
import { wishStages, type WishStage } from '../../../../types/domain/wishes'
import { asked as now, somebody } from '../../../support/matters'
import { people, standingsBy, wishAt } from '../../../support/wishes'

const whos = Object.keys(people) as (keyof typeof people)[]
const on = (stage: WishStage, opening = {}) => wishAt(stage, opening)

it.each(whos)('%s is to a claimed wish on the wall what the house says', (who) => {
  expect(wishRolesOf(on('claimed'), people[who], 'town', now)).toEqual(standingsBy[who])
})

it('is nothing to anybody outside while it is not on the wall, or its words are not shown there', () => {
  for (const stage of wishStages) {
    expect([stage, wishRolesOf(on(stage), people.volunteer, null, now)]).toEqual([stage, []])
    const shown = ['published', 'claimed', 'fulfilled', 'thanked'].includes(stage)
    expect([stage, wishRolesOf(on(stage), people.volunteer, 'town', now)]).toEqual([
      stage,
      shown ? ['volunteer'] : []
    ])
  }
})

it('is for nobody of the household to claim, publish or decline, whatever they hold', () => {
  const officer = { ...people.officer, householdId: 'h1' }
  expect(wishRolesOf(on('published'), officer, 'town', now)).toEqual(['home'])
  expect(wishRolesOf(on('published', { whom: 'self' }), officer, 'town', now)).toEqual(['kin'])
  const asker = { ...people.officer, _id: 'asker' }
  expect(wishRolesOf(on('published'), asker, 'town', now)).toEqual(['asker'])
})

it('can be seen and not acted on by who lives with the one who wished it for themselves', () => {
  for (const stage of wishStages) {
    const wish = on(stage, { whom: 'self' })
    const standings = wishRolesOf(wish, people.home, 'town', now)
    expect([stage, standings, actsOf(wish, standings)]).toEqual([stage, ['kin'], []])
  }
})

it('is a member’s who filed it for others while they serve', () => {
  const filed = (held: Parameters<typeof somebody>[1][]) =>
    wishRolesOf(on('fulfilled', { whom: 'linked' }), { ...somebody('asker', ...held) }, 'town', now)
  expect(filed(['member@grid'])).toEqual(['asker'])
  expect(filed([])).toEqual([])
})

it('gives no part to a post that is over, or that lies elsewhere', () => {
  const over = (person: (typeof people)['hub']) => ({
    ...person,
    posts: person.posts.map((post) => ({ ...post, until: now }))
  })
  for (const who of ['linked', 'hub', 'officer'] as const)
    expect([who, wishRolesOf(on('wished'), over(people[who]), 'town', now)]).toEqual([who, []])
  const wish = { ...on('wished'), path: ['county', 'town', 'village-2', 'grid-2'] }
  expect(wishRolesOf(wish, people.officer, 'town', now)).toEqual([])
  expect(wishRolesOf(wish, people.hub, 'town', now)).toEqual([])
})

it('is open to who serves in the town and lives elsewhere', () => {
  const away = { ...somebody('away', 'member@grid'), path: ['county', 'town-2'] }
  expect(wishRolesOf(on('published'), away, 'town', now)).toEqual(['volunteer'])
})

it('is in the hands of whoever answers for the organization that claimed it', () => {
  const claim = {
    by: { id: 'officer', name: '李建国' },
    organization: { id: 'village', name: '石桥村' },
    until: '2026-12-05',
    seq: 4
  }
  const wish = wishAt('claimed', {}, { claim })
  const second = somebody('officer2', 'officer@village')
  expect(wishRolesOf(wish, second, null, now)).toContain('claimer')
  // Who claimed it for the office and left it has no claim of their own.
  expect(wishRolesOf(wish, somebody('officer'), null, now)).toEqual([])
})

it('tells whose it is to none but those it concerns; claiming it is not enough', () => {
  const inside = whos.filter((who) => insideOf(on('claimed'), people[who], now))
  expect(inside).toEqual(['asker', 'home', 'linked', 'hub', 'officer'])
})
