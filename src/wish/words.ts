import { type Unknown } from '../../types/domain/unknown'
import { wishActTraits, type OfferedWishAct, type WishAct } from '../../types/domain/wishActs'
import { wishCostLabels, wishKindLabels, wishStageLabels, type WishStage } from '../../types/domain/wishes'
import type { Output } from '../cloud/methods'
import { byWords } from '../ui/words/dates'

export type WishView = Output<'wish.read'>
export type WishRow = Output<'wish.mine'>['rows'][number]
type Entry = WishView['history'][number]

export const stageWords = (stage: WishStage | Unknown): string => wishStageLabels[stage]

/** The page of a wish. */
export { wishPage } from '../../types/domain/pages'

/** What kind of wish it is, what it costs and by when it is wanted, in one line. */
export const aboutWords = ({ kind, cost, wanted }: Pick<WishRow, 'kind' | 'cost' | 'wanted'>): string =>
  [kind && wishKindLabels[kind], cost && wishCostLabels[cost], wanted && `${byWords(wanted)}要`]
    .filter(Boolean)
    .join(' · ')

/** Whose turn it is, until when, in one sentence for those it concerns. */
export function turnWords({ stage, claim, inside, due }: WishView): string {
  const until = due ? `，${byWords(due.at)}` : ''
  const next = inside?.responsible?.name ?? ''
  const claimer = claim?.organization ?? claim?.by?.name ?? ''
  switch (stage) {
    case 'wished':
      return `等${next}整理${until}`
    case 'collated':
      return `等${next}同意上墙${until}`
    case 'published':
      return '在心愿墙上，等人认领'
    case 'claimed':
      if (!claim) return '有人认领了'
      return `${claim.you ? '您' : claimer || '有人'}认领了，说好 ${byWords(claim.until)}办到`
    case 'fulfilled':
      return `${claim?.you ? '您' : claimer || '有人'}说办到了，等${inside?.asker.you ? '您' : '许愿的人'}确认`
    case 'thanked':
      return '心愿圆了'
    case 'unanswered':
      return '办了，没等到许愿的人回话，先了结了'
    case 'declined':
      return '没有上墙'
    case 'withdrawn':
      return '许愿的人收回了'
    case 'unknown':
      return `正在处理${until}`
  }
}

/** How the words for the wall stand that are not shown there; undefined where there is nothing to say. */
export function checkWords({ inside, stage }: WishView): string | undefined {
  if (!inside?.check || stage === 'declined' || stage === 'withdrawn') return undefined
  const { state, reason } = inside.check
  if (state === 'checking') return '墙上的话正在审核，通过了就挂出来。'
  if (state === 'waiting') return '墙上的话机器拿不准，等村里看过再挂出来。'
  if (state === 'refused') return `墙上的话没有通过：${reason}。村干部可以改一改再上墙。`
  return undefined
}

/** One step of the history: who did what, and the words with it. */
export function stepWords({ act, by, text, words, until }: Entry): {
  who: string
  did: string
  words: string | undefined
} {
  const day = until && act === 'claim' ? `，说好 ${byWords(until)}办到` : ''
  const onWall = words && `「${words}」`
  const said = [onWall, text].filter(Boolean).join('。')
  return { who: by.you ? '您' : by.name, did: `${wishActTraits[act].deed}${day}`, words: said || undefined }
}

/** An act as a button says it. */
export const actWords = (act: WishAct, stage: WishStage | Unknown): string => {
  if (stage !== 'published') return wishActTraits[act].label
  return act === 'publish' ? '改墙上的话' : act === 'decline' ? '撤下来' : wishActTraits[act].label
}

const isOffered = (act: WishAct): act is OfferedWishAct => wishActTraits[act].order !== undefined

/** The acts allowed, the one most wanted first; `main` is at most one of them. */
export function arrange(
  acts: readonly WishAct[],
  stage: WishStage | Unknown
): { main: OfferedWishAct | undefined; others: OfferedWishAct[] } {
  const sorted = acts
    .filter(isOffered)
    .sort((one, other) => wishActTraits[one].order! - wishActTraits[other].order!)
  const main = sorted.find((act) => wishActTraits[act].main || (act === 'publish' && stage === 'collated'))
  return { main, others: sorted.filter((act) => act !== main) }
}
