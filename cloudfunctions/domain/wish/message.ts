import { subjectLimit } from '../../../types/domain/limits'
import { subjectOf } from '../../../types/domain/text'
import type { Template } from '../../../types/domain/templates'
import type { WishAct } from '../../../types/domain/wishActs'
import { wishPage } from '../../../types/domain/pages'
import { dayBefore, dayWords } from '../../kernel/days'
import type { MessageEffect } from '../message/message'
import { seatName } from '../tree/seat'
import type { WishEvent } from './event'
import { deskKeys, deskOf } from './hands'
import { nameOf, type WishState } from './state'

/** Whom something is told, and as what. */
type Reader = 'owner' | 'keeper' | 'claimer' | 'linked' | 'left'

interface Told {
  before: WishState | null
  after: WishState
  event: WishEvent
}

type Sentence = (told: Told) => string | null

const until = ({ dueAt }: WishState): string => (dueAt ? `，${dayWords(dayBefore(dueAt))}前` : '')
const untilClaim = ({ claim }: WishState): string => (claim ? `${dayWords(claim.until)}前` : '')
const claimerOf = ({ claim }: WishState): string => claim?.organization?.name ?? claim?.by.name ?? ''
const saying = ({ text }: WishEvent): string => (text ? `：${text}` : '。')

/**
 * Whose wish it is: the resident, the household, and the member who filed it. Every act has its line: where they hear
 * nothing it says so.
 */
const toOwner: Record<WishAct, Sentence | null> = {
  submit: ({ after }) => `${after.asker.name}替您家许了一个心愿：${after.text}`,
  add: ({ event }) => `${event.by.name}说了一句${saying(event)}`,
  withdraw: ({ event }) => `${event.by.name}把这个心愿收回了。`,
  collate: ({ after }) => `心愿整理好了，等村里上墙${until(after)}。墙上会这样写：${after.words}`,
  publish: ({ before, after }) =>
    before?.stage === 'published'
      ? null
      : `村里同意上墙，字句看过没有问题就挂出来，等人认领。墙上写的是：${after.words}`,
  decline: ({ before, event }) =>
    `${before?.stage === 'published' ? '心愿从墙上撤下来了' : '心愿没有上墙'}，原因${saying(event)}`,
  claim: ({ after }) => `${claimerOf(after)}认领了这个心愿，说好 ${untilClaim(after)}办到。`,
  release: ({ before, event }) =>
    `${event.by.standing === 'claimer' ? `${claimerOf(before!)}办不了` : '村里换人来办'}，心愿回到墙上，等别人来认领。原因${saying(event)}`,
  fulfil: ({ before, event }) =>
    `${claimerOf(before!)}说办到了${saying(event)}收到了请点一下「收到了，谢谢」。`,
  rise: ({ after, event }) =>
    deskOf(after)
      ? `${event.left!.name}眼下没有能办这个心愿的人，转到${seatName(after.seat!)}来办。`
      : '这个心愿眼下从村到县都没有能办的人。它一直留着，一有人就接着办。',
  remind: ({ after }) => ownerReminder[after.stage] ?? null,
  lapse: ({ before }) =>
    `${claimerOf(before!)}说好 ${untilClaim(before!)}办到，没有办到。心愿回到墙上，等别人来认领，让您久等了。`,
  settle: () => '一直没等到您的回话，这个心愿先了结了。如果还没有办到，点开说一声，会接着办。',
  // Their own acts, and what changes nothing for them.
  thank: null,
  deny: null,
  vacate: null
}

/** What whose wish it is hears when a step is late, told as it is. */
const ownerReminder: Partial<Record<WishState['stage'], string>> = {
  wished: '心愿过了整理的日子还没有整理，已经催了。',
  collated: '心愿过了上墙的日子还没有上墙，已经催了村里。',
  published: '心愿在墙上到日子了，还没有人认领。它还留在墙上，也请村里想想办法了。',
  fulfilled: '认领的人说办到了，您收到了吗？点开说一声。'
}

/** The hub or the office: whoever keeps the wish going. */
const toKeeper: Partial<Record<WishAct, Sentence>> = {
  submit: ({ after }) => `${nameOf(after)}有一个心愿，等您整理${until(after)}。`,
  vacate: ({ after }) => `有一个心愿原来整理的人不在了，请您那里整理${until(after)}。`,
  rise: ({ after, event }) =>
    `${event.left!.name}没有能办的人，有一个心愿转到您这里，等您${after.stage === 'wished' ? '整理' : '上墙'}${until(after)}。`,
  // What is said between who wishes and who claimed it need not go through the village.
  add: ({ after, event }) => (after.claim ? null : `${event.by.name}说了一句${saying(event)}`),
  withdraw: ({ event }) => `${event.by.name}把这个心愿收回了，不用再办。`,
  collate: ({ after }) => `有一个心愿等村里上墙${until(after)}。`,
  claim: ({ after }) => `${claimerOf(after)}认领了墙上的一个心愿，说好 ${untilClaim(after)}办到。`,
  release: ({ before, event }) => `${claimerOf(before!)}不认领了，心愿回到墙上${saying(event)}`,
  deny: ({ event }) => `许愿的人说还没有办到${saying(event)}`,
  remind: ({ after }) => keeperReminder[after.stage] ?? null,
  lapse: ({ before }) => `${claimerOf(before!)}认领的心愿到期没有办到，回到墙上了。`
}

const keeperReminder: Partial<Record<WishState['stage'], string>> = {
  wished: '有一个心愿过了整理的日子，请尽快整理。',
  collated: '有一个心愿过了上墙的日子，请尽快定下来。',
  published: '墙上有一个心愿到日子了还没有人认领，请村里想想办法。'
}

/** Who claimed it, or the organization: never whose wish it is, unless that may be known. Every act has its line. */
const toClaimer: Record<WishAct, Sentence | null> = {
  add: ({ event }) => `那边说了一句${saying(event)}`,
  withdraw: () => '这个心愿收回了，不用再办。谢谢您的心意。',
  release: ({ event }) => `村里把这个心愿放回了墙上，您不用再办了${saying(event)}`,
  thank: ({ event }) => (event.text ? `许愿的人谢谢您：${event.text}` : '许愿的人收到了，谢谢您。'),
  deny: ({ after, event }) =>
    after.claim
      ? `许愿的人说还没有办到，请您再办一办，${untilClaim(after)}${saying(event)}`
      : `许愿的人说还没有办到，心愿回到墙上，换别人来办${saying(event)}`,
  remind: ({ after }) =>
    after.stage === 'claimed' ? `您认领的心愿说好 ${untilClaim(after)}办到，别忘了。` : null,
  lapse: () => '您认领的心愿到期没有办到，已经回到墙上，让别人来办。您的心意大家记着。',
  settle: () => '许愿的人一直没有回话，这个心愿先了结了。谢谢您。',
  // Their own acts, and what happens while nobody has claimed it.
  submit: null,
  collate: null,
  publish: null,
  decline: null,
  claim: null,
  fulfil: null,
  vacate: null,
  rise: null
}

/** The member of the household, whom who claimed it may call. */
const toLinked: Partial<Record<WishAct, Sentence>> = {
  add: ({ after, event }) => (after.claim ? `${event.by.name}说了一句${saying(event)}` : null),
  claim: ({ after }) =>
    `${claimerOf(after)}认领了${nameOf(after)}的心愿，说好 ${untilClaim(after)}办到，可能会打电话请您一起送去。`
}

/** The office that has nobody. */
const toLeft: Partial<Record<WishAct, Sentence>> = {
  rise: ({ after }) =>
    deskOf(after) && `您那里没有能办这个心愿的人，转到了${seatName(after.seat!)}，您那里不用再办。`
}

const sentences: Record<Reader, Partial<Record<WishAct, Sentence | null>>> = {
  owner: toOwner,
  keeper: toKeeper,
  claimer: toClaimer,
  linked: toLinked,
  left: toLeft
}

/** By which template somebody is told in WeChat. */
function templateOf(as: Reader, act: WishAct): Template {
  if (act === 'remind') return 'due'
  if (as === 'owner') return act === 'fulfil' ? 'rate' : 'progress'
  const todo: readonly WishAct[] =
    as === 'claimer' ? ['deny'] : as === 'keeper' ? ['submit', 'collate', 'vacate', 'rise'] : []
  return todo.includes(act) ? 'todo' : 'notice'
}

/** Whoever an event may concern, in the order of what they are to the wish; the first role of each counts. */
function readersOf({ before, after, event }: Told): { to: string; as: Reader }[] {
  const claim = event.by.standing === 'claimer' ? null : (before?.claim ?? after.claim)
  const collating = (before?.stage ?? 'wished') === 'wished' && event.act !== 'collate'
  return [
    // A household hears as one; of what somebody wished for themselves it does not.
    ...(after.whom === 'self' ? [] : [{ to: after.home!.id, as: 'owner' as const }]),
    ...(after.whom === 'home' ? [] : [{ to: after.asker.id, as: 'owner' as const }]),
    ...(claim ? [{ to: claim.organization?.id ?? claim.by.id, as: 'claimer' as const }] : []),
    ...(collating && after.hub ? [{ to: after.hub.id, as: 'keeper' as const }] : []),
    // What a hub has not collated in time the office hears of as well.
    ...(collating && after.hub && event.act !== 'remind'
      ? []
      : deskKeys(after).map((to) => ({ to, as: 'keeper' as const }))),
    ...(event.left ? [{ to: event.left.id, as: 'left' as const }] : []),
    ...(after.linked ? [{ to: after.linked.id, as: 'linked' as const }] : [])
  ]
}

/**
 * Whoever an event concerns is told, each once and never the one who acted. The id derives from the event, so that
 * carrying it out twice writes one message.
 */
export function messagesOf(
  before: WishState | null,
  after: WishState & { _id: string },
  event: WishEvent
): MessageEffect[] {
  const told = { before, after, event }
  const subject = subjectOf(after.words ?? after.text, subjectLimit)
  const readers = readersOf(told).filter(({ to }) => to !== event.by.id)
  return readers.flatMap(({ to, as }, index) => {
    const text = sentences[as][event.act]?.(told)
    if (!text || readers.findIndex((other) => other.to === to) !== index) return []
    return [
      {
        id: `${after._id}.${event.seq}.${to}`,
        kind: 'message' as const,
        to,
        by: event.by.id,
        page: wishPage(after._id),
        subject,
        text,
        template: templateOf(as, event.act),
        ...(as === 'keeper' && { duty: true as const }),
        at: event.at
      }
    ]
  })
}
