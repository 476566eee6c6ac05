import { dayFromNow } from '../../../../src/ui/words/dates'
import { type Screen } from './screen'

const month = dayFromNow(0).slice(0, 7)
const period = `from=${month}&to=${month}`

/** How a village serves, and its register. */
export const figuresScreens: Screen[] = [
  { name: 'how a village serves', who: 'a.officer', route: '/figures/board/index' },
  { name: 'how the villages of a town serve', who: 'town.office', route: '/figures/board/index' },
  { name: 'figures, to who has no office', who: 'a.resident', route: '/figures/board/index' },
  {
    name: 'the matters behind a number',
    who: 'a.officer',
    route: `/figures/behind/index?nodeId=village-a&mark=asked&${period}`
  },
  {
    name: 'a number without a matter',
    who: 'a.officer',
    route: '/figures/behind/index?nodeId=village-a&mark=declined&from=2026-01&to=2026-02'
  },
  { name: 'the register', who: 'a.officer', route: `/figures/register/index?nodeId=village-a&${period}` },
  {
    name: 'an empty register',
    who: 'a.officer',
    route: '/figures/register/index?nodeId=village-a&from=2026-01&to=2026-02'
  }
]
