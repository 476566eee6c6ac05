/** What `wish` refuses beyond what every method can. */
export const wishErrors = {
  WALL_NAMES: '墙上的话大家都看得到，不能写姓名、户名、门牌和电话。请改一改再上墙。',
  NO_HOUSEHOLD: '您还没有登记在哪一户，请选「我自己」，或者请村里帮您登记。',
  HOUSEHOLD_MISSING: '请选是哪一户的心愿。'
} as const
