/** What `link` refuses beyond what every method can. */
export const linkErrors = {
  PROPOSAL_OPEN: '这户已经有人提了，正在等回话。先等那边有了结果再说。',
  LINK_IN_FORCE: '这户已经有联系的党员了。想换人，请从「换一位党员」提出。',
  MEMBER_UNKNOWN: '选的人不是本村的党员，请重新选。',
  MEMBER_FULL: '这位党员联系的户数已经满了，请另选一位。',
  MEMBER_EXEMPT: '这位党员按规定不用联户，也没有报名自愿，不能指派。',
  AGE_NOT_REACHED: '按登记的出生日期，年纪还没到，请选别的原因。',
  NOT_EXEMPT: '没有登记免联户的原因，年纪也没到，本来就可以联户，不用另外报名。',
  OWN_HOUSEHOLD: '党员不能联自己家，请另选一位。',
  SAME_MEMBER: '现在联系的就是这位党员，不用换。',
  NOT_AWAY: '城里联户要由外出或流动的党员来联。',
  CITY_MISSING: '要写上在哪个城市。',
  CONSENT_MISSING: '这户还没有人用微信。请写一句是怎么当面征得同意的。',
  LIST_EMPTY: '还没有说好的联户，名单是空的。',
  LIST_GATHERING: '名单还在整理，请过一会儿再试。',
  LIST_NOT_NOW: '名单现在不能这样办，请看看最新情况。',
  NOT_CARRIED: '赞成的没有过半，这份名单没有通过。',
  VOTES_WRONG: '赞成的人数不能比到会的多。',
  DATE_AHEAD: '开会的日子还没到，请重新选。',
  PUBLICATION_OVER: '公示期已经过了，不能再提异议。可以直接找村里说。',
  OBJECTIONS_MANY: '这一户的异议已经很多了，村里正在核实。',
  HUB_UNKNOWN: '选的人不是这里的党员中心户，请重新选。'
} as const
