import { Image } from '@tarojs/components'
import { alt } from './alt'
import './Photos.scss'

/** A small picture beside a row; the words beside it say what it shows. */
export const Thumb = ({ url }: { url: string }) => (
  <Image className="thumb" src={url} mode="aspectFill" lazyLoad {...alt('')} />
)
