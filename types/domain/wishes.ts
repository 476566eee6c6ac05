import type { Step } from './step'
import type { WishAct } from './wishActs'
import { labelled, type Unknown, type WordOf } from './unknown'

/** Where a wish stands (微心愿, domain.md §5); a stage is named after the step that was completed last. */
export const wishStageLabels = labelled(
  {
    wished: '等整理',
    collated: '等上墙',
    published: '等人认领',
    claimed: '有人认领了',
    fulfilled: '办到了，等确认',
    thanked: '圆了',
    unanswered: '办了，没等到回话',
    declined: '没有上墙',
    withdrawn: '收回了'
  },
  '处理中'
)

export type WishStage = WordOf<typeof wishStageLabels>
export const wishStages = Object.keys(wishStageLabels) as WishStage[]

/** How a stage is coloured and marked on screen; a state carries a word and an icon, never colour alone. */
export const wishTone: Record<WishStage | Unknown, 'wait' | 'do' | 'done' | 'over' | Unknown> = {
  wished: 'wait',
  collated: 'wait',
  published: 'wait',
  claimed: 'do',
  fulfilled: 'wait',
  thanked: 'done',
  unanswered: 'done',
  declined: 'over',
  withdrawn: 'over',
  unknown: 'unknown'
}

/** What somebody is to one wish, decided afresh at every call; one person can be several things. */
export const wishRoleLabels = labelled(
  {
    /** Filed it: the resident, or the member who did so for a household. */
    asker: '许愿的人',
    /** Lives in the household that it was filed for. */
    home: '家里人',
    /** Lives with who wished something for themselves: may see it. */
    kin: '家里人',
    /** The member of the household, who brings both sides together. */
    linked: '联系党员',
    /** The hub of the household, or an officer beside the hub. */
    collator: '整理的人',
    officer: '村组织',
    claimer: '认领的人',
    /** Anybody of the village or town whose own household it is not for. */
    volunteer: '热心人',
    system: '联户'
  },
  '经手人'
)

export type WishRole = WordOf<typeof wishRoleLabels>
export const wishRoles = Object.keys(wishRoleLabels) as WishRole[]

/** One cell of the table of wishes. */
export type WishStep = Step<WishRole, WishStage>

const step = (next: WishStage | readonly WishStage[], ...who: WishRole[]): WishStep => ({
  who,
  next: [next].flat()
})
const takenBack = step('withdrawn', 'asker', 'home')
const declined = step('declined', 'officer')
/** Whose wish it is. */
const owners = ['asker', 'home'] as const

/**
 * THE table of wishes: stage × act → who, next (domain.md §5, S2 §6). The server's guard, the acts sent to screens
 * and the tests all read it; what is absent is refused.
 * `publish` on the wall corrects the words there. `deny` goes back to who claimed it or to the wall, as its owner
 * chooses. What nobody answered can still be thanked for, or denied.
 */
export const wishFlow: Record<WishStage, Partial<Record<WishAct, WishStep>>> = {
  wished: {
    add: step('wished', ...owners, 'linked', 'collator'),
    withdraw: takenBack,
    collate: step('collated', 'collator'),
    decline: declined,
    remind: step('wished', 'system'),
    vacate: step('wished', 'system'),
    rise: step('wished', 'system')
  },
  collated: {
    add: step('collated', ...owners, 'linked', 'collator'),
    withdraw: takenBack,
    publish: step('published', 'officer'),
    decline: declined,
    remind: step('collated', 'system'),
    rise: step('collated', 'system')
  },
  published: {
    add: step('published', ...owners, 'linked', 'officer'),
    withdraw: takenBack,
    publish: step('published', 'officer'),
    decline: declined,
    claim: step('claimed', 'volunteer'),
    remind: step('published', 'system')
  },
  claimed: {
    add: step('claimed', ...owners, 'linked', 'officer', 'claimer'),
    withdraw: takenBack,
    release: step('published', 'claimer', 'officer'),
    fulfil: step('fulfilled', 'claimer'),
    remind: step('claimed', 'system'),
    lapse: step('published', 'system')
  },
  fulfilled: {
    add: step('fulfilled', ...owners, 'linked', 'claimer'),
    thank: step('thanked', ...owners),
    deny: step(['claimed', 'published'], ...owners),
    remind: step('fulfilled', 'system'),
    settle: step('unanswered', 'system')
  },
  unanswered: {
    thank: step('thanked', ...owners),
    deny: step(['claimed', 'published'], ...owners)
  },
  thanked: {},
  declined: {},
  withdrawn: {}
}

/** The stage in which a wish begins. */
export const firstWishStage: WishStage = 'wished'

/** The lists that people work from; a wish lies in one at a time, named after what it waits for. */
export const wishTrays = ['collate', 'publish', 'wall', 'claimed', 'thank', 'closed'] as const
export type WishTray = (typeof wishTrays)[number]

/** Trays of what still needs somebody; what is closed only grows. */
export const openWishTrays: WishTray[] = wishTrays.filter((tray) => tray !== 'closed')

export const wishTrayOf: Record<WishStage, WishTray> = {
  wished: 'collate',
  collated: 'publish',
  published: 'wall',
  claimed: 'claimed',
  fulfilled: 'thank',
  thanked: 'closed',
  unanswered: 'closed',
  declined: 'closed',
  withdrawn: 'closed'
}

/** The parts of the public wall. */
export const wallPartLabels = labelled({ open: '等人认领', claimed: '有人认领了', done: '圆了的' }, '处理中')
export type WallPart = WordOf<typeof wallPartLabels>
export const wallParts = Object.keys(wallPartLabels) as WallPart[]

/** Where on the wall a stage stands; what nobody confirmed is not shown as come true. */
export const wallPartOf: Partial<Record<WishStage, WallPart>> = {
  published: 'open',
  claimed: 'claimed',
  fulfilled: 'claimed',
  thanked: 'done'
}

/** For whom a wish is: the caller, the caller's household, or a household that a member files for (代办). */
export const wishWhomLabels = labelled({ self: '我自己', home: '我家里', linked: '我联系的户' }, '别的人')
export type WishWhom = WordOf<typeof wishWhomLabels>
export const wishWhoms = Object.keys(wishWhomLabels) as WishWhom[]

/** Roughly what a wish costs, in yuan. */
export const wishCostLabels = labelled(
  {
    none: '不花钱',
    to50: '50 元以内',
    to200: '50 到 200 元',
    to500: '200 到 500 元',
    more: '500 元以上'
  },
  '其他'
)
export type WishCost = WordOf<typeof wishCostLabels>
export const wishCosts = Object.keys(wishCostLabels) as WishCost[]

/** What kind of wish it is; whoever collates it says so. */
export const wishKindLabels = labelled(
  {
    living: '生活用品',
    learning: '学习用品',
    aid: '老人和康复用品',
    repair: '修修补补',
    help: '跑腿和陪伴',
    skill: '学点本事',
    other: '其他'
  },
  '其他'
)
export type WishKind = WordOf<typeof wishKindLabels>
export const wishKinds = Object.keys(wishKindLabels) as WishKind[]

/** Characters of a wish as it is told. */
export const wishTextLimit = 500
/** Characters of the words that stand on the wall. */
export const wallWordsLimit = 120
