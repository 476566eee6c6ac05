import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import './ask.scss'
import { Pressable } from '../../ui/Pressable'

const numbers = [
  { number: '110', for: '报警' },
  { number: '119', for: '火警' },
  { number: '120', for: '急救' }
]

/** Real danger cannot wait for anybody to read a form. */
export const Emergency = () => (
  <View className="emergency">
    <View className="emergency-words">真有危险，先打电话</View>
    <View className="row">
      {numbers.map(({ number, for: use }) => (
        <Pressable
          key={number}
          className="emergency-call"
          label={`打 ${number} ${use}`}
          onPress={() => void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined)}
        >
          {number} {use}
        </Pressable>
      ))}
    </View>
  </View>
)
