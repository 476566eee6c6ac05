import { View } from '@tarojs/components'
import { Icon } from '../../ui/Icon'
import { Pressable } from '../../ui/Pressable'
import { setElder, useElder } from '../../ui/type-size'
import './me.scss'

/** Large type, one switch away; remembered on this phone. */
export function SizeSwitch() {
  const elder = useElder()
  return (
    <Pressable
      id="elder"
      role="switch"
      chosen={elder}
      className="size-switch"
      onPress={() => setElder(!elder)}
    >
      <Icon name="type" />
      <View className="grow">
        <View className="strong">长辈版</View>
        <View className="soft">字大、按钮大</View>
      </View>
      <View className={`toggle ${elder ? 'toggle-on' : ''}`}>{elder ? '开' : '关'}</View>
    </Pressable>
  )
}

/** The same switch as a word beside a title. */
export function SizeWord() {
  const elder = useElder()
  return (
    <Pressable id="elder-word" className="size-word" onPress={() => setElder(!elder)}>
      {elder ? '标准版' : '长辈版'}
    </Pressable>
  )
}
