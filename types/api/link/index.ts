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
} from './acts'
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

/** Every method of the function `link`. */
export const link = {
  'link.accept': accept,
  'link.advise': advise,
  'link.apply': apply,
  'link.approve': approve,
  'link.assign': assign,
  'link.change': change,
  'link.choose': choose,
  'link.confirm': confirm,
  'link.decline': decline,
  'link.draft': draft,
  'link.end': end,
  'link.exempt': exempt,
  'link.find': find,
  'link.gaps': gaps,
  'link.home': home,
  'link.hub': hub,
  'link.list': list,
  'link.lists': lists,
  'link.members': members,
  'link.mine': mine,
  'link.object': object,
  'link.publish': publish,
  'link.read': read,
  'link.refuse': refuse,
  'link.settle': settle,
  'link.tray': tray,
  'link.volunteer': volunteer,
  'link.warnings': warnings,
  'link.withdraw': withdraw
} as const
