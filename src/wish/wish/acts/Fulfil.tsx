import { Note } from '../../../ui/Note'
import { WishForm, type WishFormProps } from './WishForm'

/** It came true: how, with photos if one likes. */
export const Fulfil = (props: WishFormProps) => (
  <WishForm
    {...props}
    act="fulfil"
    line={{ label: '怎么办到的', placeholder: '例如：鞋送到了，老人穿着正好', required: true }}
    photos
    below={<Note tone="do">照片可以不放。拍东西就好，拍人先问一声。</Note>}
    saying={(text) => (text ? { text } : undefined)}
  />
)
