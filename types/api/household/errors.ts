/** What `household` refuses beyond what every method can. */
export const householdErrors = {
  OWN_CODE: '在村里、镇里任职的人，要用给本人的登记码登记，不能用全家的邀请码。登记码可以问管理员。',
  PERSON_TAKEN: '这个人已经登记过了。如果不是本人登记的，请马上告诉村里。',
  NAME_ON_ROSTER: '名册里有这个名字。是本人就在上面点选，重名的请在名字后面加个记号。',
  OTHER_HOUSEHOLD: '您已经登记在另一户了。要搬到这一户，请先让村里把您从那一户移出来。',
  PHONE_TAKEN: '这个手机号已经登记在别人名下，请核对一下。',
  PHONE_NONE: '没有登记这个人的电话。',
  JOIN_WAITING: '您已经申请登记在一户，正等人点头。要换一户，先在首页点「不申请了」。',
  REQUEST_OPEN: '已经有人提过了，正等人点头。请先答复那一条。',
  REASON_NEEDED: '要说一句为什么，会告诉当事人和村里。',
  UNDO_MOVED: '后来又变过，不能直接改回来：登记到另一户的先和那边说好，户代表又换过的先把后一次改回去。',
  HOUSEHOLD_FULL: '这一户登记的人太多了，请联系村里。'
} as const
