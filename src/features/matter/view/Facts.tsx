import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { categoryWords } from '../../../../types/domain/categories'
import { urgencyLabels } from '../../../../types/domain/urgency'
import { Icon } from '../../../ui/Icon'
import { Pressable } from '../../../ui/Pressable'
import type { MatterView } from './whoWords'
import './view.scss'

/** What is known of a matter besides its words: number, asker, category, urgency, place. */
export function Facts({ view }: { view: MatterView }) {
  const { number, asker, proxy, category, urgency, place, reopened, joined, cluster } = view
  const from = asker.you ? '您提的' : `${asker.name}${asker.household ? `(${asker.household})` : ''}提的`
  return (
    <View className="facts soft">
      <View>编号 {number}</View>
      <View>{from}</View>
      {proxy && <View>{proxy.you ? '您' : proxy.name}代办</View>}
      {category && <View>{categoryWords(category, view.subcategory?.name)}</View>}
      {urgency && <View>{urgencyLabels[urgency]}</View>}
      {joined > 0 && <View>另有 {joined} 户说了同一件事</View>}
      {cluster && <View>和 {cluster.number} 一起办</View>}
      {reopened > 0 && <View>重新办过 {reopened} 次</View>}
      {place && (
        <Pressable
          className="row"
          label={`在地图上看${place.name}`}
          onPress={() => void Taro.openLocation(place)}
        >
          <Icon name="place" />
          {place.name}
        </Pressable>
      )}
    </View>
  )
}
