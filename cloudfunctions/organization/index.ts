import { serve } from '../kernel/serve'
import { absence } from './absence'
import { add } from './add'
import { away } from './away'
import { back } from './back'
import { bootstrap } from './bootstrap'
import { categorize } from './categorize'
import { changes } from './changes'
import { end } from './end'
import { find } from './find'
import { grant } from './grant'
import { move } from './move'
import { moving } from './moving'
import { people } from './people'
import { rename } from './rename'
import { retire } from './retire'
import { set } from './set'
import { settings } from './settings'
import { sweep } from './sweep'
import { tree } from './tree'
import { work } from './work'

export const main = serve(
  [
    absence,
    add,
    away,
    back,
    bootstrap,
    categorize,
    changes,
    end,
    find,
    grant,
    move,
    moving,
    people,
    rename,
    retire,
    set,
    settings,
    tree,
    work
  ],
  { due: sweep }
)
