/** What `publication` refuses beyond what every method can. */
export const publicationErrors = {
  OWN_WORDS: '自己写的，要请别人来看。',
  DECIDED: '这一条已经有人看过了，刷新一下就能看到。'
} as const
