import { actsOf } from '../../../../cloudfunctions/matter/domain/guards'
import { standingsOf } from '../../../../cloudfunctions/matter/domain/standing'
import { acts } from '../../../../types/domain/flow'
import { defaultSettings } from '../../../../types/domain/settings'
import { stages } from '../../../../types/domain/stages'
import {
  asked,
  matterAt,
  only,
  readyFor,
  somebody,
  standingsBy,
  type PersonStanding
} from '../../../support/matters'
import { expectedStep } from '../../../types/fixtures/expectedFlow'

const matter = matterAt('asked')
const standings = Object.keys(only) as PersonStanding[]
const looking = (person = only.officer, now = asked) => ({ person, settings: defaultSettings, now })

describe('standing', () => {
  it.each(standings)('the %s of the fixture is what the domain makes them and nothing else', (standing) => {
    expect(standingsOf(matter, only[standing], asked)).toEqual(standingsBy[standing])
  })

  it('is nothing for somebody who only lives there', () => {
    expect(standingsOf(matter, somebody('neighbor'), asked)).toEqual([])
  })

  it('is nothing for the hub of another household of the same grid', () => {
    expect(standingsOf(matter, somebody('other', 'hub@grid'), asked)).toEqual([])
  })

  it('is nothing for a handler who has not been given the matter', () => {
    expect(standingsOf(matter, somebody('other', 'handler@village'), asked)).toEqual([])
  })

  it('covers what lies below the node of a role, and nothing beside it', () => {
    expect(standingsOf(matter, somebody('o', 'officer@county'), asked)).toEqual(['sorter', 'officer'])
    expect(standingsOf(matter, somebody('o', 'officer@grid'), asked)).toEqual(['sorter', 'officer'])
    expect(standingsOf(matter, somebody('o', 'officer@village-2'), asked)).toEqual([])
  })

  it('gives the sorting to the officers beside the hub, and alone where there is none', () => {
    for (const hub of [matter.hub, null])
      expect(standingsOf({ ...matter, hub }, only.officer, asked)).toEqual(['sorter', 'officer'])
    expect(standingsOf({ ...matter, hub: null }, only.sorter, asked)).toEqual([])
  })

  it('ends with the role', () => {
    const ended = (person: typeof only.officer, until: string) => ({
      ...person,
      posts: person.posts.map((post) => ({ ...post, until: new Date(until) }))
    })
    expect(standingsOf(matter, ended(only.officer, '2026-11-23T02:00:00Z'), asked)).toEqual([])
    expect(standingsOf(matter, ended(only.officer, '2026-11-23T02:00:01Z'), asked)).toEqual([
      'sorter',
      'officer'
    ])
    expect(standingsOf(matter, ended(only.sorter, '2026-11-01T00:00:00Z'), asked)).toEqual([])
    for (const one of [only.lead, only.helper])
      expect(standingsOf(matter, ended(one, '2026-11-01T00:00:00Z'), asked)).toEqual([])
  })

  it.each(['lead', 'helper'])('as %s needs a post that serves where the matter belongs', (id) => {
    expect(standingsOf(matter, somebody(id), asked)).toEqual([])
    expect(standingsOf(matter, somebody(id, 'hub@grid', 'member@grid'), asked)).toEqual([])
    expect(standingsOf(matter, somebody(id, 'handler@village-2'), asked)).toEqual([])
    expect(standingsOf(matter, somebody(id, 'handler@town'), asked)).toEqual([id])
    expect(standingsOf(matter, somebody(id, 'officer@village'), asked)).toEqual(['sorter', 'officer', id])
  })

  it('of who asked is that alone, whatever posts they hold and whatever the matter says', () => {
    const posts = ['officer@village', 'hub@grid', 'handler@village'] as const
    const self = { id: 'asker', name: '姓asker' }
    const own = { ...matter, hub: self, lead: self, helpers: [self] }
    expect(standingsOf(own, somebody('asker', ...posts), asked)).toEqual(['asker'])
  })
})

describe.each(stages)('the acts offered at %s', (stage) => {
  it.each(standings)('to the %s are those of the domain, each where it is possible', (standing) => {
    for (const act of acts) {
      const offered = actsOf(matterAt(stage, readyFor[act]), [standing], looking(only[standing]))
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
