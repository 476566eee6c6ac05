import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { goBack } from './go'
import { Icon } from './Icon'
import './NavBar.scss'
import { Pressable } from './Pressable'
import { capsuleRoom } from './capsule'

/** The title with the way back; inside WeChat it leaves the capsule's corner free. */
export function NavBar({ title, back, right }: { title: string; back: boolean; right?: ReactNode }) {
  const room = capsuleRoom()
  return (
    <View className="nav" style={room && { paddingTop: `${room.top}px`, paddingRight: `${room.right}px` }}>
      {back && (
        <Pressable className="nav-back" label="返回" onPress={goBack}>
          <Icon name="back" />
        </Pressable>
      )}
      <View className="nav-title" role="heading" aria-level={1}>
        {title}
      </View>
      {right}
    </View>
  )
}
