import { system } from '../../cloudfunctions/kernel/system'
import type { Contact } from '../../cloudfunctions/kernel/contact'
import type { Household } from '../../cloudfunctions/kernel/household'
import type { Organization } from '../../cloudfunctions/kernel/organization'
import { contactOf, postIndex, type Person, type Post } from '../../cloudfunctions/kernel/person'
import type { Recorded, Records } from '../../cloudfunctions/kernel/record'
import { households as homesOnFile } from '../../cloudfunctions/domain/household/households'
import { organizations as nodesOnFile } from '../../cloudfunctions/domain/organization/organizations'
import { persons as peopleOnFile } from '../../cloudfunctions/domain/person/persons'
import { hubOf } from '../../cloudfunctions/domain/link/follow'
import { imported } from '../../cloudfunctions/domain/link/imported'
import type { Link } from '../../cloudfunctions/domain/link/link'
import type { Role } from '../../types/domain/roles'

/** What each person of a test village is there for. */
const parts = {
  resident: { name: '周小满', household: 'one' },
  neighbor: { name: '吴桂芳', household: 'one' },
  loner: { name: '郑有田', household: 'two' },
  homeless: { name: '何新来' },
  member: { name: '陈立秋', household: 'two', role: 'member', at: 'grid' },
  hub: { name: '王长河', household: 'one', role: 'hub', at: 'grid' },
  officer: { name: '李建国', role: 'officer', at: 'village', title: '党支部书记' },
  officer2: { name: '赵春梅', role: 'officer', at: 'village', title: '村委会委员' },
  handler: { name: '孙大勇', role: 'handler', at: 'village', title: '水电专干' },
  helper: { name: '钱多多', role: 'handler', at: 'village' }
} as const satisfies Record<
  string,
  { name: string; household?: 'one' | 'two'; role?: Role; at?: 'grid' | 'village'; title?: string }
>

type Part = keyof typeof parts
/** A person of the test world: `a.` lives in village A, `b.` in village B, both in one town. */
export type PersonKey =
  `${'a' | 'b'}.${Part}` | 'town.office' | TownUnit | 'town.admin' | 'county.office' | 'county.admin'

interface Village {
  letter: 'a' | 'b'
  id: string
  name: string
  grid: string
}

const villages: Village[] = [
  { letter: 'a', id: 'village-a', name: '石桥村', grid: 'grid-a1' },
  { letter: 'b', id: 'village-b', name: '柳湾村', grid: 'grid-b1' }
]
const above = ['county-1', 'town-1']
const officeOf = ({ id, name, letter }: Village): Contact => ({
  id,
  name: `${name}村委会`,
  phone: letter === 'a' ? '0939-1000001' : '0939-1000002'
})

/** The OPENID of a person of the world; `stranger` and the like belong to nobody. */
export const openidOf = (who: string): string => `o-${who.replace('.', '-')}`
/** The id of a person of the world. */
export const personIdOf = (who: PersonKey): string => `p-${who.replace('.', '-')}`

function personsOf(village: Village): Person[] {
  const path = [...above, village.id, village.grid]
  return (Object.keys(parts) as Part[]).map((part, index) => {
    const is: { name: string; household?: string; role?: Role; at?: 'grid' | 'village'; title?: string } =
      parts[part]
    const key: PersonKey = `${village.letter}.${part}`
    const posts = is.role ? [postOf(village, is.role, is.at === 'grid', is.title)] : []
    return {
      _id: personIdOf(key),
      name: village.letter === 'a' ? is.name : `${is.name[0]}乙${is.name.slice(1)}`,
      phone: `138${village.letter === 'a' ? '1' : '2'}00000${String(index).padStart(2, '0')}`,
      openid: openidOf(key),
      path,
      home: { id: village.grid, name: `${village.name}一组` },
      ...(is.household && { householdId: `household-${village.letter}-${is.household}` }),
      posts,
      ...postIndex(posts)
    }
  })
}

const postOf = (village: Village, role: Role, inGrid: boolean, title?: string): Post => ({
  role,
  nodeId: inGrid ? village.grid : village.id,
  nodeName: inGrid ? `${village.name}一组` : village.name,
  path: inGrid ? [...above, village.id, village.grid] : [...above, village.id],
  ...(title && { title })
})

/** Household one has a member and a hub, household two neither: its matters are sorted by the village office. */
function householdsOf(village: Village, people: Person[]): Household[] {
  const contact = (part: Part): Contact => {
    const { _id, name, phone } = people.find((one) => one._id === personIdOf(`${village.letter}.${part}`))!
    return { id: _id, name, ...(phone && { phone }) }
  }
  const common = {
    path: [...above, village.id, village.grid],
    home: { id: village.grid, name: `${village.name}一组` },
    office: officeOf(village)
  }
  return [
    {
      ...common,
      _id: `household-${village.letter}-one`,
      name: `${village.name}一户`,
      member: contact('member'),
      hub: hubOf(
        people.find((one) => one._id === personIdOf(`${village.letter}.member`))!,
        foundedAt
      )
    },
    {
      ...common,
      _id: `household-${village.letter}-two`,
      name: `${village.name}二户`,
      member: null,
      hub: null
    }
  ]
}

const townPosts: Post[] = [{ role: 'townOffice', nodeId: 'town-1', nodeName: '清水镇', path: above }]
const townOffice: Person = {
  _id: personIdOf('town.office'),
  name: '镇党委办',
  openid: openidOf('town.office'),
  path: above,
  home: { id: 'town-1', name: '清水镇' },
  posts: townPosts,
  ...postIndex(townPosts)
}

const countyPosts: Post[] = [
  { role: 'countyOffice', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] }
]
const countyOffice: Person = {
  _id: personIdOf('county.office'),
  name: '县委组织部',
  openid: openidOf('county.office'),
  path: ['county-1'],
  home: { id: 'county-1', name: '清江县' },
  posts: countyPosts,
  ...postIndex(countyPosts)
}

/** The responsible units of the town that it splits matters to. */
const units = {
  'town.unit': { name: '冯水利', title: '水利站' },
  'town.unit2': { name: '电小安', title: '供电所' },
  'town.unit3': { name: '林护青', title: '林业站' }
} as const
type TownUnit = keyof typeof units
const townUnits = Object.keys(units) as TownUnit[]

function unitOf(key: TownUnit, index: number): Person {
  const { name, title } = units[key]
  const posts: Post[] = [{ role: 'handler', nodeId: 'town-1', nodeName: '清水镇', path: above, title }]
  return {
    _id: personIdOf(key),
    name,
    phone: `1383000000${index + 2}`,
    openid: openidOf(key),
    path: above,
    home: { id: 'town-1', name: '清水镇' },
    posts,
    ...postIndex(posts)
  }
}

/** Members have a service, looked after by the hub; who lives in a linked household carries its member. */
function withLinkage(village: Village, people: Person[]): Person[] {
  const of = (part: Part) => people.find((one) => one._id === personIdOf(`${village.letter}.${part}`))!
  const linked = `household-${village.letter}-one`
  return people.map((person) => ({
    ...person,
    ...(person.posts.some(({ role }) => role === 'member') && {
      service: { category: 'home' as const, hub: contactOf(of('hub')) }
    }),
    ...(person.householdId === linked && { linkedMember: contactOf(of('member')) })
  }))
}

/** The links of the households that have a member, as their roster was taken in. */
const linksOf = (households: Household[]): Link[] =>
  households.flatMap(({ _id, name, path, member }) =>
    member
      ? [
          imported(null, {
            subject: { kind: 'home', id: _id, name },
            path,
            member,
            at: foundedAt,
            by: system,
            id: 'founded'
          })
        ]
      : []
  )

const adminPosts: Post[] = [{ role: 'admin', nodeId: 'town-1', nodeName: '清水镇', path: above }]
const townAdmin: Person = {
  _id: personIdOf('town.admin'),
  name: '镇管理员',
  phone: '13830000001',
  openid: openidOf('town.admin'),
  path: above,
  home: { id: 'town-1', name: '清水镇' },
  posts: adminPosts,
  ...postIndex(adminPosts)
}

const rootPosts: Post[] = [{ role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] }]
const rootAdmin: Person = {
  _id: personIdOf('county.admin'),
  name: '县管理员',
  openid: openidOf('county.admin'),
  path: ['county-1'],
  home: { id: 'county-1', name: '清江县' },
  posts: rootPosts,
  ...postIndex(rootPosts)
}

/** Whoever runs the deployment. Not of the world itself: what nobody below can decide goes to the town’s administrator there. */
export const countyAdmin = (): Recorded<Person> => onFile(peopleOnFile, [rootAdmin])[0]!

export interface World {
  organizations: Recorded<Organization>[]
  households: Recorded<Household>[]
  persons: Recorded<Person>[]
  links: Link[]
}

const onFile = <Doc extends { _id: string }>(records: Records<Doc>, docs: Doc[]): Recorded<Doc>[] =>
  docs.map((doc) =>
    records.begin(doc, {
      id: 'founded',
      print: 'founded',
      at: foundedAt,
      act: 'found',
      by: system
    })
  )
/** Long before anything else happens in the test world. */
const foundedAt = new Date('2026-01-05T01:00:00Z')

/** Two villages of one town, each with residents, a hub, a member, two officers and two handlers, as stored. */
export function world(): World {
  const people = villages.map((village) => withLinkage(village, personsOf(village)))
  const households = villages.flatMap((village, index) => householdsOf(village, people[index]!))
  const upper: Organization[] = [
    {
      _id: 'county-1',
      name: '清江县',
      kind: 'county',
      parentId: null,
      path: ['county-1'],
      office: { id: 'county-1', name: '清江县' }
    },
    {
      _id: 'town-1',
      name: '清水镇',
      kind: 'town',
      parentId: 'county-1',
      path: above,
      office: { id: 'town-1', name: '清水镇党委办公室', phone: '0939-1000000' }
    }
  ]
  const own = villages.flatMap((village): Organization[] => [
    {
      _id: village.id,
      name: village.name,
      kind: 'village',
      parentId: 'town-1',
      path: [...above, village.id],
      office: officeOf(village)
    },
    {
      _id: village.grid,
      name: `${village.name}一组`,
      kind: 'grid',
      parentId: village.id,
      path: [...above, village.id, village.grid],
      office: officeOf(village)
    }
  ])
  return {
    organizations: onFile(nodesOnFile, [...upper, ...own]),
    households: onFile(homesOnFile, households),
    persons: onFile(peopleOnFile, [
      ...people.flat(),
      townOffice,
      ...townUnits.map(unitOf),
      townAdmin,
      countyOffice
    ]),
    links: linksOf(households)
  }
}

/** Everybody of the world. */
export const everybody: PersonKey[] = [
  ...(['a', 'b'] as const).flatMap((letter) =>
    (Object.keys(parts) as Part[]).map((part): PersonKey => `${letter}.${part}`)
  ),
  'town.office',
  ...townUnits,
  'town.admin',
  'county.office'
]
/** Village B, and who administers both: nobody of them has a part in a matter of village A. */
export const outsiders = everybody.filter((who) => who.startsWith('b.') || who === 'town.admin')
