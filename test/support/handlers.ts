import { moving } from '../../cloudfunctions/organization/moving'
import {
  end as endLink,
  advise as adviseLink,
  accept as acceptLink,
  apply as applyLink,
  approve as approveLink,
  assign as assignLink,
  change as changeLink,
  choose as chooseLink,
  decline as declineLink,
  object as objectLink,
  refuse as refuseLink,
  settle as settleLink,
  withdraw as withdrawLink
} from '../../cloudfunctions/domain/link/acts'
import { confirm as confirmLink } from '../../cloudfunctions/link/confirm'
import { draft as draftLink } from '../../cloudfunctions/link/draft'
import { lists as listsLink } from '../../cloudfunctions/link/lists'
import { publish as publishLink } from '../../cloudfunctions/link/publish'
import { read as readLink } from '../../cloudfunctions/link/read'
import { tray as trayLink } from '../../cloudfunctions/link/tray'
import { submit as submitWish } from '../../cloudfunctions/wish/submit'
import { collate as collateWish, publish as publishWish } from '../../cloudfunctions/domain/wish/acts'
import { read as readWish } from '../../cloudfunctions/wish/read'
import { tray as trayWish } from '../../cloudfunctions/wish/tray'
import { pledge } from '../../cloudfunctions/household/pledge'
import { approve as approveWords } from '../../cloudfunctions/publication/approve'
import { refuse as refuseWords } from '../../cloudfunctions/publication/refuse'
import { tray as trayWords } from '../../cloudfunctions/publication/tray'
import { claim } from '../../cloudfunctions/account/claim'
import { line } from '../../cloudfunctions/account/line'
import { me } from '../../cloudfunctions/account/me'
import { messages } from '../../cloudfunctions/account/messages'
import type { Handler } from '../../cloudfunctions/kernel/handler'
import { acknowledge, add, askAnother, withdraw, urge } from '../../cloudfunctions/domain/matter/acts/asking'
import { agenda, answer, ask, classify, passUp, share } from '../../cloudfunctions/domain/matter/acts/sorting'
import {
  assign,
  decline,
  postpone,
  assembly,
  escalate,
  rush
} from '../../cloudfunctions/domain/matter/acts/deciding'
import { byReceipt } from '../../cloudfunctions/matter/byReceipt'
import {
  finish,
  progress,
  take,
  extend,
  grant,
  hold,
  object,
  recuse,
  refuse,
  resume
} from '../../cloudfunctions/domain/matter/acts/handling'
import { mine } from '../../cloudfunctions/matter/mine'
import {
  rate,
  reopen,
  appeal,
  exclude,
  restore,
  sign,
  uphold
} from '../../cloudfunctions/domain/matter/acts/rating'
import { read } from '../../cloudfunctions/matter/read'
import { submit } from '../../cloudfunctions/matter/submit'
import { supervise } from '../../cloudfunctions/matter/supervise'
import { tray } from '../../cloudfunctions/matter/tray'
import { whom } from '../../cloudfunctions/matter/whom'
import {
  inform,
  objectPart,
  reply,
  respond,
  sendBack,
  split
} from '../../cloudfunctions/domain/matter/acts/town'
import { counts } from '../../cloudfunctions/matter/counts'
import { course } from '../../cloudfunctions/matter/course'
import { merge, unmerge } from '../../cloudfunctions/domain/matter/acts/duplicates'
import { metoo } from '../../cloudfunctions/matter/metoo'
import { shared } from '../../cloudfunctions/matter/shared'
import { together } from '../../cloudfunctions/matter/together'
import { handlers } from '../../cloudfunctions/matter/handlers'
import { add as addNode } from '../../cloudfunctions/organization/add'
import { away } from '../../cloudfunctions/organization/away'
import { end as endPost } from '../../cloudfunctions/organization/end'
import { grant as grantPost } from '../../cloudfunctions/organization/grant'
import { work } from '../../cloudfunctions/organization/work'
import { move as moveNode } from '../../cloudfunctions/organization/move'
import {
  answer as answerReport,
  forward,
  mark,
  raise,
  unmark
} from '../../cloudfunctions/domain/fieldReport/acts'
import { groups } from '../../cloudfunctions/report/groups'
import { ledger } from '../../cloudfunctions/report/ledger'
import { list } from '../../cloudfunctions/report/list'
import { mine as mineReports } from '../../cloudfunctions/report/mine'
import { post } from '../../cloudfunctions/report/post'
import { read as readReport } from '../../cloudfunctions/report/read'

const all: Handler[] = [
  claim,
  me,
  line,
  messages,
  acknowledge,
  add,
  agenda,
  answer,
  ask,
  askAnother,
  byReceipt,
  passUp,
  whom,
  assign,
  classify,
  decline,
  finish,
  mine,
  postpone,
  progress,
  rate,
  read,
  reopen,
  submit,
  take,
  supervise,
  tray,
  withdraw,
  appeal,
  assembly,
  escalate,
  exclude,
  extend,
  grant,
  hold,
  inform,
  counts,
  course,
  merge,
  metoo,
  object,
  objectPart,
  recuse,
  refuse,
  reply,
  respond,
  restore,
  resume,
  rush,
  sendBack,
  share,
  shared,
  sign,
  split,
  together,
  unmerge,
  uphold,
  urge,
  handlers,
  addNode,
  away,
  endPost,
  grantPost,
  moveNode,
  moving,
  work,
  answerReport,
  forward,
  groups,
  ledger,
  list,
  mark,
  mineReports,
  post,
  raise,
  readReport,
  unmark,
  pledge,
  approveWords,
  refuseWords,
  trayWords,
  submitWish,
  collateWish,
  publishWish,
  readWish,
  trayWish,
  acceptLink,
  endLink,
  adviseLink,
  applyLink,
  approveLink,
  assignLink,
  changeLink,
  chooseLink,
  confirmLink,
  declineLink,
  draftLink,
  listsLink,
  objectLink,
  publishLink,
  readLink,
  refuseLink,
  settleLink,
  trayLink,
  withdrawLink
]

/** The handlers that run in memory, by the name of their method. */
export const handlersByName = new Map(all.map((one) => [one.method.name, one]))
