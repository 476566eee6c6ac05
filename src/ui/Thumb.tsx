import './Photos.scss'
import { Picture } from './Picture'

/** A small picture beside a row; the words beside it say what it shows. */
export const Thumb = ({ url }: { url: string }) => (
  <Picture className="thumb" src={url} mode="aspectFill" lazyLoad alt="" />
)
