import { serve } from '../kernel/serve'
import { accept } from './accept'
import { advise } from './advise'
import { apply } from './apply'
import { approve } from './approve'
import { assign } from './assign'
import { change } from './change'
import { choose } from './choose'
import { confirm } from './confirm'
import { decline } from './decline'
import { draft } from './draft'
import { end } from './end'
import { exempt } from './exempt'
import { find } from './find'
import { gaps } from './gaps'
import { home } from './home'
import { hub } from './hub'
import { list } from './list'
import { lists } from './lists'
import { members } from './members'
import { mine } from './mine'
import { object } from './object'
import { publish } from './publish'
import { read } from './read'
import { refuse } from './refuse'
import { settle } from './settle'
import { tray } from './tray'
import { volunteer } from './volunteer'
import { warnings } from './warnings'
import { withdraw } from './withdraw'
import { timer } from './timer'

export const main = serve(
  [
    accept,
    advise,
    apply,
    approve,
    assign,
    change,
    choose,
    confirm,
    decline,
    draft,
    end,
    exempt,
    find,
    gaps,
    home,
    hub,
    list,
    lists,
    members,
    mine,
    object,
    publish,
    read,
    refuse,
    settle,
    tray,
    volunteer,
    warnings,
    withdraw
  ],
  { due: timer }
)
