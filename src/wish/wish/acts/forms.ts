import type { ComponentType } from 'react'
import type { OfferedWishAct } from '../../../../types/domain/wishActs'
import { Claim } from './Claim'
import { Collate } from './Collate'
import { Deny } from './Deny'
import { Fulfil } from './Fulfil'
import { Publish } from './Publish'
import type { LineOf, WishFormProps, WordsAct } from './WishForm'

/** A line for an act that only needs words; a component where more is to be chosen. */
type Form<Act extends OfferedWishAct> =
  ComponentType<WishFormProps> | (Act extends WordsAct ? LineOf<Act> : never)

/** THE table of forms: act → what it asks. */
export const forms: { [Act in OfferedWishAct]: Form<Act> } = {
  add: { label: '您想说的话', required: true },
  withdraw: { label: '为什么收回(不写也行)', required: false },
  collate: Collate,
  publish: Publish,
  decline: { label: '为什么？会告诉许愿的人', required: true },
  claim: Claim,
  release: { label: '为什么？会告诉许愿的人', required: true },
  fulfil: Fulfil,
  thank: { label: '想说句谢谢的话(不写也行)', required: false },
  deny: Deny
}
