/** What `ops` refuses beyond what every method can. */
export const opsErrors = {
  REWRITE_RUNNING: '上一次核对还没有做完，等做完再开始新的。'
} as const
