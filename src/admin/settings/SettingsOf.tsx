import { View } from '@tarojs/components'
import { Fragment, useState } from 'react'
import { settingGroups, settingRules } from '../../../types/domain/settingRules'
import { settings as organizationSettings } from '../../../types/api/organization/settings'
import { useRead } from '../../cloud/useRead'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { toast } from '../../ui/toast'
import { Categories } from './Categories'
import { Changes } from './Changes'
import { SettingSheet } from './SettingSheet'
import { holding, sourceWords, valueWords, type Setting, type Shown } from './words'

const groups = Object.entries(settingGroups) as [keyof typeof settingGroups, string][]

/** Every setting of a node by what it is about, and who changed which. */
export function SettingsOf({ nodeId }: { nodeId: string }) {
  const { value, error, reload } = useRead(organizationSettings, { nodeId })
  const [open, setOpen] = useState<Setting['name']>()
  const [times, setTimes] = useState(0)
  if (!value) return error ? <ReadError error={error} onRetry={() => void reload()} /> : <Skeleton />
  const again = () => {
    setTimes((count) => count + 1)
    void reload()
  }
  const chosen = value.settings.find(({ name }) => name === open)
  return (
    <View className="stack">
      <View className="strong">{value.node.name}</View>
      <View className="soft">
        改了以后一分钟内生效，管以后的事；已经说好的日子不变。没有单独定的，照上级的来。
      </View>
      {groups.map(([group, words]) => (
        <Fragment key={group}>
          <View className="heading">{words}</View>
          {value.settings
            .filter(({ name }) => settingRules[name].group === group)
            .map((setting) => (
              <Row
                key={setting.name}
                setting={setting}
                node={value.node}
                onPress={() => setOpen(setting.name)}
              />
            ))}
        </Fragment>
      ))}
      <View className="heading">自定类别</View>
      <Categories
        shown={value}
        onDone={(words) => {
          toast(words)
          again()
        }}
      />
      <View className="heading">谁改过什么</View>
      <Changes node={value.node} times={times} />
      {chosen && (
        <SettingSheet
          node={value.node}
          setting={chosen}
          onChanged={again}
          onDone={(words) => {
            setOpen(undefined)
            toast(words)
            again()
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  )
}

interface RowProps {
  setting: Setting
  node: Shown['node']
  onPress(): void
}

const Row = ({ setting, node, onPress }: RowProps) => (
  <Card id={`setting-${setting.name}`} className="row" onPress={onPress}>
    <View className="grow">
      <View className="strong">{settingRules[setting.name].name}</View>
      <View>{valueWords(setting.name, holding(setting))}</View>
      <View className="soft">
        {settingRules[setting.name].hint} · {sourceWords(setting, node.kind)}
      </View>
    </View>
    <Icon name="next" />
  </Card>
)
