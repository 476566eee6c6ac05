import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { Role } from '../../../types/domain/roles'
import type { Tray } from '../../../types/domain/trays'
import { counts as matterCounts } from '../../../types/api/matter/counts'
import type { Output } from '../../cloud/methods'
import { useRead } from '../../cloud/useRead'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import type { IconName } from '../../ui/Icon'
import { entryCount, lateCount, openCount, wishCount } from './entryCount'
import { WorkTile } from './WorkTile'

interface Entry {
  for: readonly Role[]
  /** Stands there only while something waits: not everybody of that role ever has it. */
  seldom?: true
  /** Where two entries count the same tray. */
  id?: string
  trays: readonly [Tray, ...Tray[]]
  icon: IconName
  title: string
  url: string
}

const above: readonly Role[] = ['townOffice', 'countyOffice']

/** What lies at an office above itself, and waits for it. */
const ownTrays = ['sort', 'discuss'] as const

const entries: Entry[] = [
  { for: ['hub', 'officer'], trays: ['sort'], icon: 'tray', title: '等我梳理', url: '/work/sort/index' },
  { for: ['officer'], trays: ['discuss'], icon: 'talk', title: '等议事', url: '/work/agenda/index' },
  {
    for: ['officer'],
    seldom: true,
    trays: ['inform'],
    icon: 'message',
    title: '等告知',
    url: '/work/inform/index'
  },
  { for: ['handler'], trays: ['handle'], icon: 'do', title: '我在办', url: '/work/handle/index' },
  {
    for: ['handler'],
    seldom: true,
    trays: ['unit'],
    icon: 'tray',
    title: '镇里分来的',
    url: '/work/parts/index'
  },
  { for: above, trays: ['town'], icon: 'tray', title: '提上来的事', url: '/work/town/index' },
  {
    for: above,
    id: 'work-units',
    trays: ['unit'],
    icon: 'do',
    title: '单位在办',
    url: '/work/town/index?desk=units'
  },
  {
    for: above,
    id: 'work-own',
    seldom: true,
    trays: ownTrays,
    icon: 'list',
    title: '直接来的事',
    url: '/work/town/index?desk=own'
  }
]

/** Who puts wishes into words, publishes or fulfils them by their post. */
const caring: readonly Role[] = ['hub', 'officer', ...above, 'admin']
const working: readonly Role[] = ['hub', 'officer', 'handler', ...above]

interface WorkEntriesProps {
  roles: readonly Role[]
  /** Wishes that wait for the person. */
  wishes: Output<'account.waiting'>['wishes'] | undefined
}

/** What waits for somebody who works on matters, with how many and how many of them late. */
export function WorkEntries({ roles, wishes }: WorkEntriesProps) {
  const works = roles.some((role) => working.includes(role))
  const { value, error, reload } = useRead(matterCounts, works ? {} : undefined)
  useDidShow(() => void reload())
  if (!works) return null
  const any = (some: readonly Role[]) => some.some((role) => roles.includes(role))
  const shown = entries.filter(
    (entry) => any(entry.for) && (!entry.seldom || (entryCount(value?.mine, ...entry.trays).count ?? 0) > 0)
  )
  return (
    <View id="work" className="stack">
      {error && !value && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      <View className="work-tiles">
        {shown.map(({ id, trays, icon, title, url }) => (
          <WorkTile
            key={url}
            id={id ?? `work-${trays[0]}`}
            icon={icon}
            title={title}
            {...entryCount(value?.mine, ...trays)}
            onPress={() => goTo(url)}
          />
        ))}
        {any(caring) && wishes && wishes.count > 0 && (
          <WorkTile
            id="work-wishes"
            icon="heart"
            title="心愿待办"
            {...wishCount(wishes)}
            onPress={() => goTo('/wish/tray/index')}
          />
        )}
        {any(above) && (
          <WorkTile
            id="work-late"
            icon="alert"
            title="督办"
            {...lateCount(value?.late)}
            onPress={() => goTo('/work/town/index?desk=late')}
          />
        )}
        {roles.includes('officer') && (
          <WorkTile
            id="work-watch"
            icon="watch"
            title="全村的事"
            {...openCount(value?.node)}
            onPress={() => goTo('/work/watch/index')}
          />
        )}
      </View>
    </View>
  )
}
