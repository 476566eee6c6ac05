/** What the figures can be refused with, in plain words. */
export const figuresErrors = {
  PERIOD_WRONG: '开始的月份要在结束的月份以前，最多看十二个月。'
} as const
