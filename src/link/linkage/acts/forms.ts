import type { ComponentType } from 'react'
import type { CardAct } from '../words'
import { Accept } from './Accept'
import { Advise } from './Advise'
import { Approve } from './Approve'
import type { LineOf, LinkFormProps } from './LinkForm'
import { Assign, Change, Choose } from './Pick'

/** THE table of forms: act → what it asks; `null` where it asks nothing. */
export const forms: { [Act in CardAct]: ComponentType<LinkFormProps> | LineOf<Act> } = {
  apply: null,
  choose: Choose,
  assign: Assign,
  accept: Accept,
  decline: { label: '为什么(不写也行)', required: false },
  withdraw: null,
  change: Change,
  end: { label: '为什么不再联这户', required: true },
  advise: Advise,
  approve: Approve,
  refuse: { label: '为什么不批准', required: true }
}
