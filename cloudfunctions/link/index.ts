import { serve } from '../kernel/serve'
import {
  accept,
  advise,
  apply,
  approve,
  assign,
  change,
  choose,
  decline,
  end,
  object,
  refuse,
  settle,
  withdraw
} from '../domain/link/acts'
import { confirm } from './confirm'
import { draft } from './draft'
import { exempt } from './exempt'
import { find } from './find'
import { gaps } from './gaps'
import { home } from './home'
import { hub } from './hub'
import { list } from './list'
import { lists } from './lists'
import { members } from './members'
import { mine } from './mine'
import { publish } from './publish'
import { read } from './read'
import { tray } from './tray'
import { volunteer } from './volunteer'
import { warnings } from './warnings'
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
