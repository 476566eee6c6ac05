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
