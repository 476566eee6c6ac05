import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import './Photos.scss'
import { Picture } from './Picture'
import { Pressable } from './Pressable'

interface PhotosProps {
  urls: readonly string[]
  /** What a list shows instead, in the same order. */
  thumbnails?: readonly string[]
}

/** Photos in a text; a tap shows them large. */
export const Photos = ({ urls, thumbnails = urls }: PhotosProps) =>
  urls.length === 0 ? null : (
    <View className="pictures">
      {urls.map((url, index) => (
        <Pressable
          key={url}
          label={`看大图，第 ${index + 1} 张，共 ${urls.length} 张`}
          onPress={() => void Taro.previewImage({ current: url, urls: [...urls] })}
        >
          <Picture className="picture" src={thumbnails[index] ?? url} mode="aspectFill" lazyLoad alt="" />
        </Pressable>
      ))}
    </View>
  )
