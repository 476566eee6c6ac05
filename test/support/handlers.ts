import { moving } from '../../cloudfunctions/organization/moving'
import { end as endLink } from '../../cloudfunctions/link/end'
import { advise as adviseLink } from '../../cloudfunctions/link/advise'
import { accept as acceptLink } from '../../cloudfunctions/link/accept'
import { apply as applyLink } from '../../cloudfunctions/link/apply'
import { approve as approveLink } from '../../cloudfunctions/link/approve'
import { assign as assignLink } from '../../cloudfunctions/link/assign'
import { change as changeLink } from '../../cloudfunctions/link/change'
import { choose as chooseLink } from '../../cloudfunctions/link/choose'
import { confirm as confirmLink } from '../../cloudfunctions/link/confirm'
import { decline as declineLink } from '../../cloudfunctions/link/decline'
import { draft as draftLink } from '../../cloudfunctions/link/draft'
import { lists as listsLink } from '../../cloudfunctions/link/lists'
import { object as objectLink } from '../../cloudfunctions/link/object'
import { publish as publishLink } from '../../cloudfunctions/link/publish'
import { read as readLink } from '../../cloudfunctions/link/read'
import { refuse as refuseLink } from '../../cloudfunctions/link/refuse'
import { settle as settleLink } from '../../cloudfunctions/link/settle'
import { tray as trayLink } from '../../cloudfunctions/link/tray'
import { withdraw as withdrawLink } from '../../cloudfunctions/link/withdraw'
import { submit as submitWish } from '../../cloudfunctions/wish/submit'
import { collate as collateWish } from '../../cloudfunctions/wish/collate'
import { publish as publishWish } from '../../cloudfunctions/wish/publish'
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
import { acknowledge } from '../../cloudfunctions/matter/acknowledge'
import { add } from '../../cloudfunctions/matter/add'
import { agenda } from '../../cloudfunctions/matter/agenda'
import { answer } from '../../cloudfunctions/matter/answer'
import { ask } from '../../cloudfunctions/matter/ask'
import { askAnother } from '../../cloudfunctions/matter/askAnother'
import { assign } from '../../cloudfunctions/matter/assign'
import { byReceipt } from '../../cloudfunctions/matter/byReceipt'
import { classify } from '../../cloudfunctions/matter/classify'
import { decline } from '../../cloudfunctions/matter/decline'
import { finish } from '../../cloudfunctions/matter/finish'
import { mine } from '../../cloudfunctions/matter/mine'
import { passUp } from '../../cloudfunctions/matter/passUp'
import { postpone } from '../../cloudfunctions/matter/postpone'
import { progress } from '../../cloudfunctions/matter/progress'
import { rate } from '../../cloudfunctions/matter/rate'
import { read } from '../../cloudfunctions/matter/read'
import { reopen } from '../../cloudfunctions/matter/reopen'
import { submit } from '../../cloudfunctions/matter/submit'
import { take } from '../../cloudfunctions/matter/take'
import { supervise } from '../../cloudfunctions/matter/supervise'
import { tray } from '../../cloudfunctions/matter/tray'
import { whom } from '../../cloudfunctions/matter/whom'
import { withdraw } from '../../cloudfunctions/matter/withdraw'
import { appeal } from '../../cloudfunctions/matter/appeal'
import { assembly } from '../../cloudfunctions/matter/assembly'
import { escalate } from '../../cloudfunctions/matter/escalate'
import { exclude } from '../../cloudfunctions/matter/exclude'
import { extend } from '../../cloudfunctions/matter/extend'
import { grant } from '../../cloudfunctions/matter/grant'
import { hold } from '../../cloudfunctions/matter/hold'
import { inform } from '../../cloudfunctions/matter/inform'
import { counts } from '../../cloudfunctions/matter/counts'
import { course } from '../../cloudfunctions/matter/course'
import { merge } from '../../cloudfunctions/matter/merge'
import { metoo } from '../../cloudfunctions/matter/metoo'
import { object } from '../../cloudfunctions/matter/object'
import { objectPart } from '../../cloudfunctions/matter/objectPart'
import { recuse } from '../../cloudfunctions/matter/recuse'
import { refuse } from '../../cloudfunctions/matter/refuse'
import { reply } from '../../cloudfunctions/matter/reply'
import { respond } from '../../cloudfunctions/matter/respond'
import { restore } from '../../cloudfunctions/matter/restore'
import { resume } from '../../cloudfunctions/matter/resume'
import { rush } from '../../cloudfunctions/matter/rush'
import { sendBack } from '../../cloudfunctions/matter/sendBack'
import { share } from '../../cloudfunctions/matter/share'
import { shared } from '../../cloudfunctions/matter/shared'
import { sign } from '../../cloudfunctions/matter/sign'
import { split } from '../../cloudfunctions/matter/split'
import { together } from '../../cloudfunctions/matter/together'
import { unmerge } from '../../cloudfunctions/matter/unmerge'
import { uphold } from '../../cloudfunctions/matter/uphold'
import { urge } from '../../cloudfunctions/matter/urge'
import { handlers } from '../../cloudfunctions/matter/handlers'
import { add as addNode } from '../../cloudfunctions/organization/add'
import { away } from '../../cloudfunctions/organization/away'
import { end as endPost } from '../../cloudfunctions/organization/end'
import { grant as grantPost } from '../../cloudfunctions/organization/grant'
import { work } from '../../cloudfunctions/organization/work'
import { move as moveNode } from '../../cloudfunctions/organization/move'
import { answer as answerReport } from '../../cloudfunctions/report/answer'
import { forward } from '../../cloudfunctions/report/forward'
import { groups } from '../../cloudfunctions/report/groups'
import { ledger } from '../../cloudfunctions/report/ledger'
import { list } from '../../cloudfunctions/report/list'
import { mark } from '../../cloudfunctions/report/mark'
import { mine as mineReports } from '../../cloudfunctions/report/mine'
import { post } from '../../cloudfunctions/report/post'
import { raise } from '../../cloudfunctions/report/raise'
import { read as readReport } from '../../cloudfunctions/report/read'
import { unmark } from '../../cloudfunctions/report/unmark'

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
