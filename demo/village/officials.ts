import { carried, fitting } from '../../cloudfunctions/domain/organization/positions'
import { postIndex, type Person, type Post } from '../../cloudfunctions/kernel/person'
import type { Position } from '../../types/domain/positions'
import type { Role } from '../../types/domain/roles'
import { county, town } from './organizations'
import { openidOf, personId } from './people'

const countyNode = { id: county, name: '云溪县', path: [county] }
const townNode = { id: town, name: '清溪镇', path: [county, town] }

/** Those who serve above the villages: they live in none of them. */
const roster: [
  key: string,
  name: string,
  phone: string,
  at: typeof townNode,
  roles: Role[],
  title: string,
  positions?: Position[]
][] = [
  ['song-wenhui', '宋文慧', '15400009998', countyNode, ['admin'], '组织部干事'],
  [
    'jiang-zhenbang',
    '江振邦',
    '15400009997',
    townNode,
    ['admin', 'townOffice'],
    '党委办主任',
    ['committeeMember', 'leadingGroupOffice']
  ],
  ['hao-qingyuan', '郝清源', '15400009996', townNode, ['handler'], '水利站'],
  ['lei-yongliang', '雷永亮', '15400009995', townNode, ['handler'], '供电所']
]

/** The administrators of the demo’s county and town, and the units of the town, as stored. */
export const officials = (): Person[] =>
  roster.map(([key, name, phone, at, held, title, positions = []]) => {
    const posts = held.map((role): Post => ({
      role,
      nodeId: at.id,
      nodeName: at.name,
      path: at.path,
      title,
      ...carried(positions.filter((position) => fitting({ role, path: at.path }).includes(position)))
    }))
    return {
      _id: personId(key),
      name,
      phone,
      openid: openidOf(key),
      path: at.path,
      home: { id: at.id, name: at.name },
      posts,
      ...postIndex(posts)
    }
  })
