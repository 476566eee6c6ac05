import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Pressable } from './Pressable'
import './TabBar.scss'

const tabs = {
  home: { label: '首页', icon: 'home', url: '/pages/home/index' },
  mine: { label: '我的事', icon: 'list', url: '/pages/mine/index' },
  me: { label: '我', icon: 'person', url: '/pages/me/index' }
} as const satisfies Record<string, { label: string; icon: IconName; url: string }>

export type Tab = keyof typeof tabs

interface TabBarProps {
  current: Tab
  /** How many wait for a word, on the first tab. */
  waiting?: number | undefined
}

/** The three main pages, always at the bottom. */
export const TabBar = ({ current, waiting = 0 }: TabBarProps) => (
  <View className="tabs" role="tablist">
    {(Object.keys(tabs) as Tab[]).map((tab) => (
      <Pressable
        key={tab}
        role="tab"
        chosen={tab === current}
        className={`tab ${tab === current ? 'tab-on' : ''}`}
        onPress={() => void (tab === current || Taro.switchTab({ url: tabs[tab].url }))}
      >
        <Icon name={tabs[tab].icon} />
        {tabs[tab].label}
        {tab === 'home' && waiting > 0 && <View className="tab-waiting">{waiting}</View>}
      </Pressable>
    ))}
  </View>
)
