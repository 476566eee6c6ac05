import { saying, type Saying } from './sayings'
import { ago } from './story'

const act = (key: string) => `act-demo-care-${key}`

/** What households let others know of their hardship: an old man who lives alone, and a family that took one back. */
export const care: Saying[] = [
  saying('liu-defu', ago(9, '16:20'), 'household.giveCare', {
    act: act('give-1'),
    householdId: 'h-liu-defu',
    items: [
      { need: 'elderAlone', to: 'visits' },
      { need: 'elderAlone', to: 'secretaryRound' }
    ]
  }),
  saying('wang-guixiang', ago(8, '19:40'), 'household.giveCare', {
    act: act('give-2'),
    householdId: 'h-wang-guixiang',
    items: [
      { need: 'illness', to: 'visits' },
      { need: 'difficulty', to: 'visits' }
    ]
  }),
  saying('wang-guixiang', ago(2, '12:15'), 'household.withdrawCare', {
    act: act('withdraw-1'),
    householdId: 'h-wang-guixiang',
    items: [{ need: 'difficulty', to: 'visits' }]
  })
]
