import { figuresErrors } from './figures/errors'
import { groupErrors } from './group/errors'
import { householdErrors } from './household/errors'
import { linkErrors } from './link/errors'
import { opsErrors } from './ops/errors'
import { organizationErrors } from './organization/errors'
import { publicationErrors } from './publication/errors'
import { reportErrors } from './report/errors'
import { rosterErrors } from './roster/errors'
import { wishErrors } from './wish/errors'

/** Every error a method can answer with: a stable name and what a villager is told. */
export const errorMessages = {
  UNKNOWN_CALLER: '还没认出您是谁。请用村里给您的邀请码登记一次。',
  NOT_ALLOWED: '这一步不归您办。',
  NOT_FOUND: '没有找到，可能已经撤回，或者不归您看。',
  METHOD_UNKNOWN: '没有这个功能，请更新到最新版本。',
  CLIENT_OUTDATED: '手机上的版本太旧了，请更新到最新版本再用。写了没发出去的都还在。',
  BAD_INPUT: '填写的内容有点问题，请看看标红的地方。',
  TEXT_TOO_LONG: '写得太长了，请缩短一些，或者分几次发。',
  ACT_NOT_NOW: '这件事现在不能这样办，请看看最新情况。',
  ACT_REUSED: '这条内容和之前发过的对不上，请重新发一次。',
  STALE: '您看的这段时间，有人先办了一步。请看看最新情况再定。',
  CONFLICT: '同时办这件事的人太多，请稍等一下再试。',
  PERSON_UNKNOWN: '选的人不在这里任职，请重新选。',
  DATE_PAST: '选的日子已经过了，请选今天以后的。',
  REASON_MISSING: '换人、改期、改急缓，要说一句为什么，会告诉提出人。',
  SUBCATEGORY_UNKNOWN: '这个自定类别刚刚停用或者改过，请另选一个，或者先不选。',
  OWN_MATTER: '自己反映的事，要请别人来办。',
  DATE_NO_LATER: '要选比现在的期限晚的日子。',
  NOBODY_ABOVE: '上面眼下没有能办这件事的人，请先在组织里加上。',
  PART_UNKNOWN: '这一份已经有了答复，或者不归您单位，请看看最新情况。',
  PART_OBJECTED: '这一份您已经说过一次不归您单位了，每家只说一次。请答复，或者等镇里另外分。',
  TOO_MANY_PARTS: '分得太细了，最多分给 8 个单位。',
  MERGE_UNKNOWN: '没有找到要一起办的那件，请在同村的事里选。',
  MERGE_NOT_OPEN: '那件事已经有结果，或者已经并到别处，不能再并进去。',
  MERGE_HIDDEN: '说到具体人的事要单独办，不能和别的事并到一起。',
  METOO_SAID: '您家已经说过这件事了，在「我的事」里看得到办到哪一步。',
  METOO_OVER: '这件事已经有结果了。要是您家还没好，可以单独反映一件。',
  ABOUT_UNKNOWN: '说到的人里，有一位不在这里任职，或者就是您自己。请重新选。',
  ABOUT_NOBODY:
    '能管这件事的人都在您说到的人里，上面又没有别的组织，这里送不到不相干的人手里。请点名说到的那一位，或者打 12345。',
  OWN_WORK: '这件事是您答复或者经办的，不能由您来评、来记。请换一个人，或者等提出人自己说。',
  RECEIPT_UNKNOWN: '没有这个回执码，请对着纸条再核对一遍。',
  HISTORY_FULL: '这件事记的话太多了。请打电话说，或者另外反映一件。',
  DATE_FAR: '选的日子太远了，请选一年以内的。',
  WORDS_VAGUE: '这几个字太短或者太常见，找不准。请换成具体一点的词，比如地名、东西的名字。',
  TOO_LATE: '办结超过期限，不能再重新办了。可以再反映一次。',
  PHOTO_MISSING: '照片没有传上来，请再传一次。',
  PHOTO_BAD: '这不是照片，请换一张。',
  PHOTO_TOO_BIG: '照片超过 10 MB，请换一张小一点的。',
  CODE_UNKNOWN: '没有这个邀请码，请核对一下，或问问联系您家的党员。',
  CODE_EXPIRED: '这个邀请码过期了，请向村里再要一个。',
  CODE_USED: '这个邀请码已经用过了。如果不是您用的，请马上告诉村里。',
  ALREADY_CLAIMED: '这个微信已经登记过了，不用再登记。',
  TOO_MANY_TRIES: '试的次数太多了，请一小时后再试。',
  TOO_MANY: '今天已经太多了，请明天再试；急事请打电话。',
  UNEXPECTED: '服务出了点问题，您写的内容还在，请稍后再试。',
  ...figuresErrors,
  ...groupErrors,
  ...householdErrors,
  ...linkErrors,
  ...opsErrors,
  ...organizationErrors,
  ...publicationErrors,
  ...reportErrors,
  ...rosterErrors,
  ...wishErrors
} as const

export type ErrorName = keyof typeof errorMessages

/** What any method can answer with. */
export const commonErrors = [
  'UNKNOWN_CALLER',
  'NOT_ALLOWED',
  'METHOD_UNKNOWN',
  'CLIENT_OUTDATED',
  'BAD_INPUT',
  'TEXT_TOO_LONG',
  'TOO_MANY',
  'UNEXPECTED'
] as const satisfies ErrorName[]

/** An error as it goes over the wire. */
export interface NamedError {
  name: ErrorName
  message: string
  /** Field path → what is wrong with it, in plain words. */
  fields?: Record<string, string>
}

/** What a function answers: never a bare exception. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: NamedError }
