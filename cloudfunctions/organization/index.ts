import { serve } from '../kernel/serve'
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
    counts,
    designate,
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
    remove,
    restore,
    tree,
    work
  ],
  { due: sweep }
)
