import { absence } from './absence'
import { add } from './add'
import { away } from './away'
import { back } from './back'
import { bootstrap } from './bootstrap'
import { categorize } from './categorize'
import { changes } from './changes'
import { counts } from './counts'
import { designate } from './designate'
import { end } from './end'
import { find } from './find'
import { grant } from './grant'
import { move } from './move'
import { moving } from './moving'
import { people } from './people'
import { remove } from './remove'
import { rename } from './rename'
import { retire } from './retire'
import { set } from './set'
import { settings } from './settings'
import { restore } from './restore'
import { tree } from './tree'
import { work } from './work'

/** Every method of the function `organization`. */
export const organization = {
  'organization.absence': absence,
  'organization.add': add,
  'organization.away': away,
  'organization.back': back,
  'organization.bootstrap': bootstrap,
  'organization.categorize': categorize,
  'organization.changes': changes,
  'organization.counts': counts,
  'organization.designate': designate,
  'organization.end': end,
  'organization.find': find,
  'organization.grant': grant,
  'organization.move': move,
  'organization.moving': moving,
  'organization.people': people,
  'organization.remove': remove,
  'organization.rename': rename,
  'organization.retire': retire,
  'organization.set': set,
  'organization.settings': settings,
  'organization.restore': restore,
  'organization.tree': tree,
  'organization.work': work
} as const
