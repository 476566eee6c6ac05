import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { alt } from './alt'
import './Photos.scss'
import { Pressable } from './Pressable'

/** Photos in a text; a tap shows them large. */
export const Photos = ({ urls }: { urls: readonly string[] }) =>
  urls.length === 0 ? null : (
    <View className="pictures">
      {urls.map((url, index) => (
        <Pressable
          key={url}
          label={`看大图，第 ${index + 1} 张，共 ${urls.length} 张`}
          onPress={() => void Taro.previewImage({ current: url, urls: [...urls] })}
        >
          <Image className="picture" src={url} mode="aspectFill" lazyLoad {...alt('')} />
        </Pressable>
      ))}
    </View>
  )
