/** What is true of an act on a wish wherever it is done: read by the server, the screens and the tests. */
export interface WishActTraits {
  /** Its name on screen. */
  label: string
  /** What the history says that somebody did. */
  deed: string
  /** Its place among the acts that are offered, what is most wanted first; absent: a page of its own, or the system. */
  order?: number
  /** Somebody's one thing to do here, in red. */
  main?: true
  /** It adds something and holds whatever others did meanwhile; any other decides on what was looked at. */
  additive?: true
  /** What is said once it went through. */
  done?: string
}

/**
 * THE record of acts on a wish. `remind`, `lapse` and `settle` are done by the system when their time comes, `vacate`
 * and `rise` where nobody can act.
 */
const traits = {
  submit: {
    label: '许个心愿',
    deed: '许了心愿',
    done: '许好了。先有人整理，村里同意后挂上心愿墙，每走一步都告诉您。'
  },
  add: { label: '说一句', deed: '说了一句', order: 8, additive: true, done: '说到了。' },
  withdraw: { label: '收回心愿', deed: '把心愿收回了', order: 10, done: '收回了。' },
  collate: {
    label: '整理好，送村里',
    deed: '整理好，送村里上墙',
    order: 4,
    main: true,
    done: '送到村里了。'
  },
  publish: { label: '上墙', deed: '同意上墙', order: 5, done: '字句看过没有问题，就挂到墙上了。' },
  decline: { label: '不上墙', deed: '没有让它上墙', order: 9, done: '已经告诉许愿的人了。' },
  claim: {
    label: '我来认领',
    deed: '认领了',
    order: 3,
    main: true,
    done: '谢谢您！到期前会提醒您。怎么送过去，打电话问下面的联系人。'
  },
  release: { label: '不认领了', deed: '不认领了，心愿回到墙上', order: 7, done: '心愿回到墙上了。' },
  fulfil: {
    label: '办到了',
    deed: '说办到了',
    order: 2,
    main: true,
    additive: true,
    done: '告诉许愿的人了，等他确认。'
  },
  thank: {
    label: '收到了，谢谢',
    deed: '收到了，道了谢',
    order: 1,
    main: true,
    additive: true,
    done: '谢谢带到了。'
  },
  deny: { label: '还没有办到', deed: '说还没有办到', order: 6, done: '说到了，会接着办。' },
  remind: { label: '提醒', deed: '提醒了一次' },
  lapse: { label: '到期没办到，回到墙上', deed: '到期没有办到，回到墙上' },
  settle: { label: '没等到回话，先了结', deed: '没等到回话，先了结了' },
  vacate: { label: '整理的人不在了，交给村里', deed: '把它交给了村里' },
  rise: { label: '没有能办的人，转上去', deed: '把它转了上去' }
} as const satisfies Record<string, WishActTraits>

export type WishAct = keyof typeof traits
export const wishActTraits: Record<WishAct, WishActTraits> = traits
/** Acts that are offered on the page of a wish, each with a form. */
export type OfferedWishAct = {
  [Act in WishAct]: (typeof traits)[Act] extends { order: number } ? Act : never
}[WishAct]
export const wishActs = Object.keys(traits) as WishAct[]
