import { View } from '@tarojs/components'
import { photoLimit } from '../../types/domain/limits'
import { Icon } from './Icon'
import './PhotoPicker.scss'
import { Picture } from './Picture'
import { Pressable } from './Pressable'

/** A photo as the picker shows it. */
export interface PickedPhoto {
  path: string
  /** 0…100 while it is being uploaded. */
  percent?: number
  /** What became of it when it is not on its way: waiting for signal, or refused. */
  trouble?: string
  /** It is there, and cannot be drawn any more. */
  gone?: boolean
}

/** The photos of a form, as `usePhotos` has them. */
interface Pictures {
  photos: readonly PickedPhoto[]
  /** Why photos cannot be chosen; the rest of the page goes on without. */
  refusal?: string
  add(): void
  remove(index: number): void
  retry(index: number): void
}

/** Photos beside the words: never required, each with its real progress. */
export const PhotoPicker = ({ of: { photos, refusal, add, remove, retry } }: { of: Pictures }) => (
  <View className="photos">
    {photos.map((photo, index) => (
      <View key={photo.path} className="photo">
        {photo.gone ? (
          <View className="photo-image photo-gone">已经传好</View>
        ) : (
          <Picture
            className="photo-image"
            src={photo.path}
            mode="aspectFill"
            alt={`第 ${index + 1} 张照片`}
          />
        )}
        <State photo={photo} onRetry={() => retry(index)} />
        <Pressable
          className="photo-remove"
          label={`去掉第 ${index + 1} 张照片`}
          onPress={() => remove(index)}
        >
          <Icon name="close" />
        </Pressable>
      </View>
    ))}
    {photos.length < photoLimit && (
      <Pressable className="photo photo-add" onPress={add} id="add-photo">
        <Icon name="camera" />
        加照片
      </Pressable>
    )}
    {refusal && <View className="soft photos-refusal">{refusal}</View>}
  </View>
)

function State({ photo, onRetry }: { photo: PickedPhoto; onRetry(): void }) {
  if (photo.trouble) {
    return (
      <Pressable className="photo-state" label={`${photo.trouble}，点这里再传一次`} onPress={onRetry}>
        {photo.trouble}
      </Pressable>
    )
  }
  return photo.percent === undefined ? null : <View className="photo-state">正在传 {photo.percent}%</View>
}
