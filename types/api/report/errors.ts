/** What `report` refuses beyond what every method can. */
export const reportErrors = {
  REPORT_RAISED: '这条情况已经立成一件事了，点开就能看到办到哪一步。',
  REPORT_TO_TOWN: '说村务和干部作风的情况直接送镇里，不在村里立事。',
  REPORT_ANSWERED: '这条情况已经答复过了。',
  REPORT_NOBODY_ABOVE: '上面眼下没有能看这条情况的人，请先在组织里加上。',
  REPORT_ABOUT_UNKNOWN: '说到的人不在这里任职了，请重新选一下。',
  REPORT_SENT: '这条情况镇里已经收到了，不用再送。',
  REPORT_MARKED: '这条情况已经评为特别重要了。',
  REPORT_NOT_MARKED: '这条情况没有评为特别重要，不用取消。'
} as const
