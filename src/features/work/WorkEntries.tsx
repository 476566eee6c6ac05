import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import type { Role } from '../../../types/domain/roles'
import type { Output } from '../../cloud/methods'
import { useRead } from '../../cloud/useRead'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo } from '../../ui/go'
import type { IconName } from '../../ui/Icon'
import { entryCount, openCount } from './entryCount'
import { WorkTile } from './WorkTile'

interface Entry {
  for: readonly Role[]
  tray: Output<'matter.counts'>['mine'][number]['tray']
  icon: IconName
  title: string
  url: string
}

const entries: Entry[] = [
  { for: ['hub', 'officer'], tray: 'sort', icon: 'tray', title: '等我梳理', url: '/work/sort/index' },
  { for: ['officer'], tray: 'discuss', icon: 'talk', title: '等议事', url: '/work/agenda/index' },
  { for: ['handler'], tray: 'handle', icon: 'do', title: '我在办', url: '/work/handle/index' }
]

const working: readonly Role[] = ['hub', 'officer', 'handler']

/** What waits for somebody who works on matters, with how many and how many of them late. */
export function WorkEntries({ roles }: { roles: readonly Role[] }) {
  const works = roles.some((role) => working.includes(role))
  const { value, error, reload } = useRead('matter.counts', works ? {} : undefined)
  useDidShow(() => void reload())
  if (!works) return null
  const shown = entries.filter((entry) => entry.for.some((role) => roles.includes(role)))
  return (
    <View id="work" className="stack">
      {error && !value && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      <View className="work-tiles">
        {shown.map(({ tray, icon, title, url }) => (
          <WorkTile
            key={tray}
            id={`work-${tray}`}
            icon={icon}
            title={title}
            {...entryCount(value?.mine, tray)}
            onPress={() => goTo(url)}
          />
        ))}
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
