/** What `organization` refuses beyond what every method can. */
export const organizationErrors = {
  ADMIN_EXISTS: '这里已经有管理员了。要添管理员，请让现在的管理员来添。',
  COUNTY_MISSING: '还没有填写县的名称。',
  NAME_MISSING: '还没有填写您的姓名。',
  KIND_UNFIT: '县下面是镇，镇下面是村，村下面是网格，不能隔级，也不能倒过来。',
  NAME_TAKEN: '那一级已经有一个同名的组织了。请换个名称，比如加上方位或者编号。',
  BELOW_ITSELF: '不能搬到它自己或者它下面的组织里去。',
  ALREADY_THERE: '它本来就在那里，不用搬。',
  OTHER_COUNTY: '不能搬到别的县去。',
  NODE_IN_USE: '这里还有人家、任职的人、下级组织或者没办完的事，还不能撤。',
  NODE_MOVING: '这里正在搬迁，等搬完再办，一般几分钟就好。',
  ROLE_HELD: '这个人在这里已经有这个职务了。',
  ROLE_NOT_HELD: '这个人在这里没有这个职务，可能别人刚刚免去了。',
  SUBSTITUTE_UNFIT: '这位不能代办：要在同一级或者上一级任职、已经登记了微信的人。请另选一位。',
  AWAY_ALREADY: '已经请了人代办。要换人或者改日子，先点「回来了」，再重新请。',
  NOT_AWAY: '没有请人代办，或者已经到期了。',
  HEIR_UNKNOWN: '接手的人要在这里任职，也不能是同一个人，请重新选一下。',
  LAST_ADMIN: '县里至少要留一位长期的管理员，请先添一位再免。',
  DATES_WRONG: '起止的日子不对：止的那天不能早于起的那天，也不能已经过去。'
} as const
