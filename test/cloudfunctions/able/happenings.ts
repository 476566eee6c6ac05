import fc from 'fast-check'
import type { Role } from '../../../types/domain/roles'
import { everybody, personIdOf, type PersonKey } from '../../support/world'

/** Who may serve, where and as what, besides those of the test world. */
const servants: PersonKey[] = [
  'a.hub',
  'a.officer',
  'a.officer2',
  'a.handler',
  'a.helper',
  'town.office',
  'town.unit',
  'county.office'
]
const nodes = ['grid-a1', 'village-a', 'town-1', 'county-1']
const roles: Role[] = ['hub', 'officer', 'handler', 'townOffice', 'countyOffice', 'admin', 'member']
const askers: PersonKey[] = [
  'a.resident',
  'a.loner',
  'a.officer',
  'a.handler',
  'a.hub',
  'town.office',
  'county.office',
  'town.admin'
]
/** Members, whose words are published; one of them decides about such words too. */
const members: PersonKey[] = ['a.member', 'a.officer']
const choices = ['hub', 'member', 'office', 'town', ...servants.map(personIdOf)]

/** One thing that happens; what is not possible at that moment is refused, and nothing happens. */
export const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      who: fc.constantFrom(...askers),
      about: fc.subarray(choices, { maxLength: 2 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      category: fc.constantFrom('affairs' as const, 'welfare' as const),
      about: fc.subarray(['office', 'town', ...servants.map(personIdOf)], { maxLength: 2 })
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wish' as const),
      who: fc.constantFrom(...askers),
      whom: fc.constantFrom('self' as const, 'home' as const)
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wishAct' as const),
      who: fc.constantFrom(...everybody),
      act: fc.nat(30)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pledge' as const),
      who: fc.constantFrom(...members),
      pledge: fc.constantFrom('有事找我', '随叫随到', null)
    })
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('linkAct' as const),
      who: fc.constantFrom(...everybody),
      home: fc.constantFrom('household-a-one', 'household-a-two'),
      act: fc.nat(30),
      member: fc.constantFrom(...members, ...servants)
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('listAct' as const), who: fc.constantFrom(...servants) })
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      who: fc.constantFrom(...everybody),
      act: fc.nat(30),
      lead: fc.constantFrom(...servants)
    })
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('end' as const),
      who: fc.constantFrom(...servants),
      post: fc.nat(3)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('grant' as const),
      who: fc.constantFrom(...servants),
      role: fc.constantFrom(...roles),
      node: fc.constantFrom(...nodes)
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('move' as const), to: fc.constantFrom('empty', 'town-1') })
  }
)
export type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never
