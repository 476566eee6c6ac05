import { adminScreens } from './admin'
import { figuresScreens } from './figures'
import { firstScreens } from './first'
import { groupsScreens } from './groups'
import { linkageScreens } from './linkage'
import { mattersScreens } from './matters'
import type { Screen } from './screen'
import { wishesScreens } from './wishes'
import { workScreens } from './work'

/** Every page, as each role that uses it; where it matters, filled and empty. */
export const screens: Screen[] = [
  ...firstScreens,
  ...mattersScreens,
  ...workScreens,
  ...linkageScreens,
  ...groupsScreens,
  ...adminScreens,
  ...wishesScreens,
  ...figuresScreens
]

const named = (name: string): Screen => {
  const found = screens.find((screen) => screen.name === name)
  if (!found) throw new Error(`no screen is called ${name}`)
  return found
}

/** What people have before them every day: asking, sorting, the agenda, handling, rating. */
export const mostUsed: Screen[] = [
  'the home of a stranger',
  'the home of a resident',
  'the home of an officer',
  'asking',
  'my matters',
  'a matter that is asked, to who asked it',
  'rating with a word',
  'the sorting tray',
  'answering on the spot',
  'the agenda',
  'what a handler has in hand'
].map(named)
