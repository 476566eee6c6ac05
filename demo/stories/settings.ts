import { saying, type Saying } from './sayings'
import { ago } from './story'

const nodeId = 'n-yunxi-qingxi-shiqiao'

/** What 石桥村 arranged for itself: how long its codes are good, and a category of its own. */
export const settings: Saying[] = [
  saying('zhou-lixin', ago(11, '10:20'), 'organization.set', {
    act: 'act-demo-set-invitation',
    nodeId,
    name: 'invitationDays',
    value: 90,
    seen: null,
    reason: '在外面打工的过年才回来'
  }),
  saying('zhou-lixin', ago(9, '15:40'), 'organization.categorize', {
    act: 'act-demo-category-policy',
    nodeId,
    name: '政策落实',
    below: 'affairs'
  })
]
