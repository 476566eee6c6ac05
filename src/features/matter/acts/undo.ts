import type { MatterAct } from './matterAct'

/** How an act can be taken back, told right after it was done; absent where it cannot be. */
export const undoWords: Partial<Record<MatterAct, string>> = {
  classify: '归错了？可以再改类别。',
  agenda: '列错了？开会的人还能改类别、缓议或说明不受理。',
  assign: '选错人了？办结之前都可以重新交办。',
  merge: '并错了？在这里点「分开来办」，从原来那一步接着办。',
  share: '想改或者收回，再点一次「让大家看到进展」。',
  rate: '点错了？在这里点「重新办」就行。',
  postpone: '又能议了？随时可以交办。'
}
