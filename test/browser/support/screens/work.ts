import { tap, type Screen } from './screen'

/** What hubs, officers, handlers, the town’s office and its units have before them. */
export const workScreens: Screen[] = [
  { name: 'the sorting tray', who: 'a.hub', route: '/work/sort/index' },
  { name: 'an empty sorting tray', who: 'a.officer2', route: '/work/sort/index' },
  { name: 'the agenda', who: 'a.officer', route: '/work/agenda/index' },
  { name: 'the meeting', who: 'a.officer', route: '/work/agenda/index?meet=village-a' },
  { name: 'what a handler has in hand', who: 'a.handler', route: '/work/handle/index' },
  { name: 'the village’s matters', who: 'a.officer', route: '/work/watch/index' },
  { name: 'what waits for an answer', who: 'a.hub', route: '/work/unanswered/index' },
  { name: 'nothing that waits for an answer', who: 'a.officer2', route: '/work/unanswered/index' },
  { name: 'the minutes of today', who: 'a.officer', route: '/work/minutes/index' },
  { name: 'words that wait to be published', who: 'a.officer', route: '/work/publications/index' },
  {
    name: 'refusing to publish words',
    who: 'a.officer',
    route: '/work/publications/index',
    reach: tap('不公开')
  },
  ...(['brought', 'units', 'own', 'late'] as const).map((desk): Screen => ({
    name: `the desk of the town: ${desk}`,
    who: 'town.office',
    route: `/work/town/index?desk=${desk}`
  })),
  {
    name: 'splitting a matter to units',
    who: 'town.office',
    route: '/work/town/index',
    reach: tap('分给单位')
  },
  {
    name: 'pressing for what is late',
    who: 'town.office',
    route: '/work/town/index?desk=late',
    reach: tap('催一催')
  },
  { name: 'the desk of the town, to a village', who: 'a.officer', route: '/work/town/index' },
  { name: 'what the town gave a unit', who: 'town.unit', route: '/work/parts/index' },
  {
    name: 'a unit that says it is not theirs',
    who: 'town.unit',
    route: '/work/parts/index',
    reach: tap('说明不归我单位')
  },
  { name: 'nothing that the town gave', who: 'town.unit2', route: '/work/parts/index' },
  { name: 'what the village must tell', who: 'a.officer', route: '/work/inform/index' },
  {
    name: 'telling what the town answered',
    who: 'a.officer',
    route: '/work/inform/index',
    reach: tap('告诉提出人')
  }
]
