import { actsOf } from '../../../../../cloudfunctions/domain/matter/acts/guards'
import { matterRolesOf } from '../../../../../cloudfunctions/domain/matter/state/roles'
import { acts } from '../../../../../types/domain/matterActs'
import { defaultSettings } from '../../../../../types/domain/settings'
import { stages } from '../../../../../types/domain/stages'
import {
  asked,
  givenToAsker,
  lastBefore,
  matterAt,
  only,
  readyFor,
  somebody,
  standingsBy,
  type PersonStanding
} from '../../../../support/matters'
import { expectedStep } from '../../../../types/fixtures/expectedFlow'

const matter = matterAt('asked')
const standings = Object.keys(only) as PersonStanding[]
const looking = (person = only.officer, now = asked) => ({ person, settings: defaultSettings, now })

describe('standing', () => {
  it.each(standings.filter((one) => one !== 'scribe'))(
    'the %s of the fixture is what the domain makes them and nothing else',
    (standing) => {
      expect(matterRolesOf(matter, only[standing], asked)).toEqual(standingsBy[standing])
    }
  )

  it('is nothing for somebody who only lives there', () => {
    expect(matterRolesOf(matter, somebody('neighbor'), asked)).toEqual([])
  })

  it('is nothing for the hub of another household of the same grid', () => {
    expect(matterRolesOf(matter, somebody('other', 'hub@grid'), asked)).toEqual([])
  })

  it('is nothing for a handler who has not been given the matter', () => {
    expect(matterRolesOf(matter, somebody('other', 'handler@village'), asked)).toEqual([])
  })

  it('covers what lies below the node of a role, and nothing beside it', () => {
    expect(matterRolesOf(matter, somebody('o', 'officer@county'), asked)).toEqual(['sorter', 'officer'])
    expect(matterRolesOf(matter, somebody('o', 'officer@grid'), asked)).toEqual(['sorter', 'officer'])
    expect(matterRolesOf(matter, somebody('o', 'officer@village-2'), asked)).toEqual([])
  })

  it('gives the sorting to the officers beside the hub, and alone where there is none', () => {
    for (const hub of [matter.hub, null])
      expect(matterRolesOf({ ...matter, hub }, only.officer, asked)).toEqual(['sorter', 'officer'])
    expect(matterRolesOf({ ...matter, hub: null }, only.sorter, asked)).toEqual([])
  })

  it('ends with the role', () => {
    const ended = (person: typeof only.officer, until: string) => ({
      ...person,
      posts: person.posts.map((post) => ({ ...post, until: new Date(until) }))
    })
    expect(matterRolesOf(matter, ended(only.officer, '2026-11-23T02:00:00Z'), asked)).toEqual([])
    expect(matterRolesOf(matter, ended(only.officer, '2026-11-23T02:00:01Z'), asked)).toEqual([
      'sorter',
      'officer'
    ])
    expect(matterRolesOf(matter, ended(only.sorter, '2026-11-01T00:00:00Z'), asked)).toEqual([])
    for (const one of [only.lead, only.helper])
      expect(matterRolesOf(matter, ended(one, '2026-11-01T00:00:00Z'), asked)).toEqual([])
  })

  it.each(['lead', 'helper'])('as %s needs a post that serves where the matter belongs', (id) => {
    expect(matterRolesOf(matter, somebody(id), asked)).toEqual([])
    expect(matterRolesOf(matter, somebody(id, 'hub@grid', 'member@grid'), asked)).toEqual([])
    expect(matterRolesOf(matter, somebody(id, 'handler@village-2'), asked)).toEqual([])
    expect(matterRolesOf(matter, somebody(id, 'handler@town'), asked)).toEqual([id])
    expect(matterRolesOf(matter, somebody(id, 'officer@village'), asked)).toEqual(['sorter', 'officer', id])
  })

  it('as town is for every office above the one that answers, whichever has the matter', () => {
    const county = somebody('c', 'countyOffice@county')
    for (const stage of ['sorted', 'escalated'] as const)
      for (const person of [county, only.town])
        expect([stage, matterRolesOf(matterAt(stage), person, asked)]).toEqual([stage, ['town']])
    expect(matterRolesOf(matter, somebody('x', 'townOffice@town-2'), asked)).toEqual([])
  })

  it('lets whoever has it at the town decide there, and not whoever sits higher', () => {
    const county = somebody('c', 'countyOffice@county')
    const offered = (person: typeof county) => actsOf(matterAt('split'), ['town'], looking(person))
    expect(offered(only.town).sort()).toEqual(['add', 'reply', 'sendBack', 'split'])
    expect(offered(county)).toEqual(['add'])
  })

  it('is both for an officer of the village who sits in the town’s office, where the town has it', () => {
    const both = somebody('both', 'officer@village', 'townOffice@town')
    expect(matterRolesOf(matter, both, asked)).toEqual(['sorter', 'officer'])
    expect(matterRolesOf(matterAt('escalated'), both, asked)).toEqual(['sorter', 'officer', 'town'])
  })

  it('at the town itself is for the town’s office to sort and to decide, and the county’s above it', () => {
    const own = { ...matter, path: ['county', 'town'], hub: null, office: { id: 'town', name: '镇党委办' } }
    expect(matterRolesOf(own, only.town, asked)).toEqual(['sorter', 'officer'])
    expect(matterRolesOf(own, only.officer, asked)).toEqual([])
    expect(matterRolesOf(own, somebody('c', 'countyOffice@county'), asked)).toEqual(['town'])
  })

  it('as unit ends with a post at the town', () => {
    expect(matterRolesOf(matter, somebody('unit', 'handler@village'), asked)).toEqual([])
    expect(matterRolesOf(matter, somebody('unit', 'handler@county'), asked)).toEqual(['unit'])
  })

  it('of who asked is that alone, whatever posts they hold and whatever the matter says', () => {
    const posts = ['officer@village', 'hub@grid', 'handler@village'] as const
    const self = { id: 'asker', name: '姓asker' }
    const own = { ...matter, hub: self, lead: self, helpers: [self] }
    expect(matterRolesOf(own, somebody('asker', ...posts), asked)).toEqual(['asker'])
  })
})

describe.each(stages)('the acts offered at %s', (stage) => {
  it.each(standings)('to the %s are those of the domain, each where it is possible', (standing) => {
    for (const act of acts) {
      const own = act === 'recuse' && standing === 'asker' ? givenToAsker : readyFor[act]
      const offered = actsOf(matterAt(stage, own, lastBefore(act)), [standing], looking(only[standing]))
      const expected = expectedStep(stage, act)?.who.includes(standing) ?? false
      expect([act, offered.includes(act)]).toEqual([act, expected])
    }
  })
})

describe('reopening', () => {
  const offered = (now: string) => actsOf(matterAt('closed'), ['asker'], looking(only.asker, new Date(now)))

  it('is offered to the last moment of the thirtieth day, and not after', () => {
    expect(offered('2026-12-23T02:00:00.000Z')).toEqual(['reopen'])
    expect(offered('2026-12-23T02:00:00.001Z')).toEqual([])
  })
})
