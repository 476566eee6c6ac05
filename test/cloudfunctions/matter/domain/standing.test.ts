import { actsOf, standingsOf } from '../../../../cloudfunctions/matter/domain/standing'
import { acts } from '../../../../types/domain/flow'
import { standingLabels, type Standing } from '../../../../types/domain/roles'
import { stages } from '../../../../types/domain/stages'
import { asked, matterAt, only, somebody } from '../../../support/matters'
import { expectedStep } from '../../../types/fixtures/expectedFlow'

const matter = matterAt('asked')
const standings = Object.keys(standingLabels) as Standing[]

describe('standing', () => {
  it.each(standings)('the %s of the fixture is that and nothing else', (standing) => {
    expect(standingsOf(matter, only[standing], asked)).toEqual([standing])
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
    expect(standingsOf(matter, somebody('o', 'officer@county'), asked)).toEqual(['officer'])
    expect(standingsOf(matter, somebody('o', 'officer@grid'), asked)).toEqual(['officer'])
    expect(standingsOf(matter, somebody('o', 'officer@village-2'), asked)).toEqual([])
  })

  it('gives the sorting to the officers where there is no hub', () => {
    expect(standingsOf({ ...matter, hub: null }, only.officer, asked)).toEqual(['sorter', 'officer'])
    expect(standingsOf(matter, only.officer, asked)).toEqual(['officer'])
  })

  it('ends with the role', () => {
    const ended = (person: typeof only.officer, until: string) => ({
      ...person,
      posts: person.posts.map((post) => ({ ...post, until: new Date(until) }))
    })
    expect(standingsOf(matter, ended(only.officer, '2026-11-23T02:00:00Z'), asked)).toEqual([])
    expect(standingsOf(matter, ended(only.officer, '2026-11-23T02:00:01Z'), asked)).toEqual(['officer'])
    expect(standingsOf(matter, ended(only.sorter, '2026-11-01T00:00:00Z'), asked)).toEqual([])
  })

  it('can be several things at once', () => {
    const both = { ...only.officer, _id: 'asker' }
    expect(standingsOf(matter, both, asked)).toEqual(['asker', 'officer'])
  })
})

describe.each(stages)('the acts offered at %s', (stage) => {
  it.each(standings)('to the %s are those of the domain', (standing) => {
    const expected = acts.filter((act) => expectedStep(stage, act)?.who.includes(standing))
    expect(actsOf(matterAt(stage), [standing]).sort()).toEqual(expected.sort())
  })
})
