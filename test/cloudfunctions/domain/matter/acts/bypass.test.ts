import {
  choicesOf,
  levelsOf,
  pastThem,
  type Bypassing,
  type Ground
} from '../../../../../cloudfunctions/domain/matter/acts/bypass'
import { Refusal } from '../../../../../cloudfunctions/kernel/refusal'
import { asked, somebody } from '../../../../support/matters'

const path = ['county', 'town', 'village', 'grid']
const offices: Record<string, string> = {
  county: 'county',
  town: 'town',
  village: 'village',
  grid: 'village'
}
const officeOf = (nodeId: string) => {
  const id = offices[nodeId]
  return id ? { id, name: `${id}办` } : undefined
}
const levels = levelsOf(path, officeOf)
const contact = (id: string) => ({ id, name: `姓${id}` })

const everybody = {
  hub: somebody('hub', 'hub@grid'),
  chief: somebody('chief', 'officer@village'),
  clerk: somebody('clerk', 'officer@village'),
  plumber: somebody('plumber', 'handler@village'),
  ending: {
    ...somebody('ending', 'officer@village'),
    posts: somebody('ending', 'officer@village').posts.map((post) => ({ ...post, until: asked }))
  },
  town: somebody('town-one', 'townOffice@town'),
  pipes: somebody('pipes', 'handler@town'),
  county: somebody('county-one', 'countyOffice@county')
}

const bypassing = (change: Partial<Ground> = {}, without: (keyof typeof everybody)[] = []): Bypassing => {
  const there = (Object.keys(everybody) as (keyof typeof everybody)[]).filter((one) => !without.includes(one))
  const servants = there.map((one) => everybody[one])
  return {
    ground: {
      path,
      office: contact('village'),
      member: contact('member'),
      hub: contact('hub'),
      servants,
      ...change
    },
    levels,
    asking: ['asker'],
    now: asked
  }
}

/** Where it goes: the office, whether the hub sorts, who has no part in it. */
const gone = (chosen: string[], at = bypassing()) => {
  const { lying, hub, about, bypass } = pastThem(at, chosen)
  return [lying.office.id, lying.path.length, hub?.id ?? null, about.sort().join(), bypass.top ?? false]
}

describe('levels', () => {
  it('are the nodes that answer for themselves, from below, each with the nodes down to the next', () => {
    expect(levels.map(({ office, nodes, path: at }) => [office.id, nodes, at.at(-1)])).toEqual([
      ['village', ['village', 'grid'], 'grid'],
      ['town', ['town'], 'town'],
      ['county', ['county'], 'county']
    ])
  })

  it('are fewer where the tree ends sooner', () => {
    expect(levelsOf(['village', 'grid'], officeOf).map(({ office }) => office.id)).toEqual(['village'])
    expect(levelsOf([], officeOf)).toEqual([])
  })
})

describe('a matter about', () => {
  it.each<[string, string[], unknown[]]>([
    ['the member goes to the hub as usual', ['member'], ['village', 4, 'hub', 'member', false]],
    ['the hub goes to the village office', ['hub'], ['village', 4, null, 'hub', false]],
    ['an officer lies at the town', ['chief'], ['town', 2, null, 'chief', false]],
    ['a handler of the village lies at the town', ['plumber'], ['town', 2, null, 'plumber', false]],
    [
      'the officers, whoever they are now, lies at the town',
      ['office'],
      ['town', 2, null, 'chief,clerk', false]
    ],
    ['the town lies at the county', ['town'], ['county', 1, null, 'town-one', false]],
    [
      'the officers and the town lies at the county',
      ['office', 'town'],
      ['county', 1, null, 'chief,clerk,town-one', false]
    ],
    ['the hub and an officer lies at the town', ['hub', 'clerk'], ['town', 2, null, 'clerk,hub', false]]
  ])('%s', (_words, chosen, expected) => {
    expect(gone(chosen)).toEqual(expected)
  })

  it('a hub who is an officer too lies at the town', () => {
    const both = somebody('hub', 'hub@grid', 'officer@village')
    const at = bypassing()
    const servants = at.ground.servants.map((one) => (one._id === 'hub' ? both : one))
    expect(gone(['hub'], { ...at, ground: { ...at.ground, servants } })).toEqual([
      'town',
      2,
      null,
      'hub',
      false
    ])
  })

  it('the member who is the hub goes to the village office', () => {
    expect(gone(['hub'], bypassing({ member: contact('hub') }))).toEqual(['village', 4, null, 'hub', false])
  })

  it('somebody who is about to serve goes past that level already', () => {
    const coming = somebody('chief', 'officer@village')
    const posts = coming.posts.map((post) => ({ ...post, from: new Date('2027-01-01T00:00:00Z') }))
    const at = bypassing()
    const servants = at.ground.servants.map((one) => (one._id === 'chief' ? { ...coming, posts } : one))
    expect(gone(['chief'], { ...at, ground: { ...at.ground, servants } })[0]).toBe('town')
  })

  it('an officer, where nobody sits in the town, lies at the county', () => {
    expect(gone(['chief'], bypassing({}, ['town']))).toEqual(['county', 1, null, 'chief', false])
  })

  it('an officer, where nobody sits above, goes to the other officers, and says so', () => {
    expect(gone(['chief'], bypassing({}, ['town', 'county']))).toEqual(['village', 4, 'hub', 'chief', true])
  })

  it('everybody who could decide is refused with what else there is', () => {
    const refused = () => pastThem(bypassing({}, ['town', 'county']), ['office'])
    expect(refused).toThrow(Refusal)
    expect(refused).toThrow('12345')
  })

  it('the only officer besides the one who asks goes to the town', () => {
    const at = { ...bypassing(), asking: ['clerk'] }
    expect(gone(['office'], at)).toEqual(['town', 2, null, 'chief', false])
  })

  it.each([[['asker']], [['nobody']], [['ending']], [['hub', 'nobody']]])(
    'somebody who was not offered is refused: %s',
    (chosen) => {
      expect(() => pastThem(bypassing(), chosen)).toThrow(expect.objectContaining({ named: 'ABOUT_UNKNOWN' }))
    }
  )

  it('says whom, as people know them', () => {
    expect(pastThem(bypassing(), ['hub', 'chief']).bypass.whom).toBe('党员中心户姓hub、村(社)干部姓chief')
    expect(pastThem(bypassing(), ['office']).bypass.whom).toBe('不止一位村(社)干部')
  })
})

describe('the choices', () => {
  it('are the member, the hub, everybody who serves in the village, and the offices last', () => {
    expect(choicesOf(bypassing()).map(({ id, serves }) => [id, serves])).toEqual([
      ['member', []],
      ['hub', []],
      ['chief', [0]],
      ['clerk', [0]],
      ['plumber', [0]],
      ['office', [0]],
      ['town', [1]]
    ])
  })

  it('never hold who asks, nor a place that nobody holds', () => {
    const at = bypassing({ member: null, hub: contact('clerk') }, ['chief', 'town'])
    expect(choicesOf({ ...at, asking: ['clerk'] }).map(({ id }) => id)).toEqual(['plumber'])
  })

  it('hold who asks like anybody else where whoever chooses does not know who that is', () => {
    const choosing = { ...bypassing(), asking: ['clerk', 'plumber'] }
    const ids = (at: Bypassing) => choicesOf(at).map(({ id }) => id)
    expect(ids(choosing)).not.toContain('plumber')
    expect(ids({ ...choosing, unknown: ['plumber'] })).toContain('plumber')
    expect(ids({ ...choosing, unknown: ['plumber'] })).not.toContain('clerk')
  })
})

describe('who asks decides nothing of it', () => {
  it('neither as the only officer left, known to whoever chooses or not', () => {
    const only = { ...bypassing({}, ['clerk', 'ending']), asking: ['chief'] }
    expect(gone(['hub'], only)).toEqual(['town', 2, null, 'hub', false])
    expect(gone(['hub'], { ...only, unknown: ['chief'] })).toEqual(['town', 2, null, 'hub', false])
  })

  it('nor as the hub who would sort it', () => {
    expect(gone(['member'])).toEqual(['village', 4, 'hub', 'member', false])
    expect(gone(['member'], { ...bypassing(), asking: ['hub'] })).toEqual([
      'village',
      4,
      null,
      'member',
      false
    ])
  })
})
