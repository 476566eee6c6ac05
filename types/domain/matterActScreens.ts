import type { PersonAct } from './matterActs'

/** How screens offer an act on a matter. */
interface ActOnScreen {
  /** Its place among the acts that are offered, what is most likely wanted first; absent: it has a place of its own. */
  order?: number
  /** How it can be taken back, told right after it was done; absent where it cannot be. */
  undo?: string
  /** The act by which it is taken back, where it is another one: without it there is nothing to tell. */
  undoneBy?: PersonAct
}

export const matterActScreens: Record<PersonAct, ActOnScreen> = {
  submit: {},
  add: { order: 12 },
  urge: {},
  askAnother: {},
  acknowledge: {},
  withdraw: {},
  classify: { order: 18, undo: '归错了？可以再改类别。' },
  answer: { order: 9 },
  ask: { order: 17 },
  agenda: { order: 4, undo: '列错了？开会的人还能改类别、缓议或说明不受理。' },
  merge: { order: 19, undo: '并错了？在这里点「分开来办」，从原来那一步接着办。', undoneBy: 'unmerge' },
  unmerge: { order: 33 },
  passUp: { order: 32 },
  share: { order: 22, undo: '想改或者收回，再点一次「让大家看到进展」。' },
  rush: { order: 20 },
  assembly: { order: 31 },
  assign: { order: 3, undo: '选错人了？办结之前都可以重新交办。' },
  decline: { order: 34 },
  postpone: { order: 21, undo: '又能议了？随时可以交办。' },
  take: { order: 1 },
  object: { order: 27 },
  recuse: { order: 29 },
  progress: { order: 10 },
  extend: { order: 23 },
  grant: { order: 14 },
  refuse: { order: 30 },
  hold: { order: 24 },
  resume: { order: 8 },
  finish: { order: 2 },
  escalate: { order: 25 },
  split: { order: 6 },
  respond: { order: 5 },
  objectPart: { order: 28 },
  reply: { order: 11 },
  sendBack: { order: 26 },
  inform: { order: 7 },
  rate: { undo: '点错了？在这里点「重新办」就行。', undoneBy: 'reopen' },
  reopen: { order: 13 },
  exclude: { order: 37 },
  sign: { order: 15 },
  appeal: { order: 16 },
  uphold: { order: 36 },
  restore: { order: 35 }
}
