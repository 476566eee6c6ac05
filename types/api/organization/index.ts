import { add } from './add'
import { bootstrap } from './bootstrap'
import { end } from './end'
import { find } from './find'
import { grant } from './grant'
import { move } from './move'
import { people } from './people'
import { rename } from './rename'
import { tree } from './tree'
import { work } from './work'

/** Every method of the function `organization`. */
export const organization = {
  'organization.add': add,
  'organization.bootstrap': bootstrap,
  'organization.end': end,
  'organization.find': find,
  'organization.grant': grant,
  'organization.move': move,
  'organization.people': people,
  'organization.rename': rename,
  'organization.tree': tree,
  'organization.work': work
} as const
