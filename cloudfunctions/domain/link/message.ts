import type { Template } from '../../../types/domain/templates'
import { seatKeys, seatName } from '../tree/seat'
import type { LinkEvent } from './event'
import type { LinkState } from './state'

interface Told {
  to: string
  text: string
  page: string
  template?: Template
}

/** Where a tap on a message leads: those who live there, the member, the officers. */
const pages = {
  home: '/link/home/index',
  mine: '/link/mine/index',
  office: '/link/office/index',
  above: '/link/above/index'
} as const

/**
 * Whom an event concerns, each once and never the one who acted: the household (all of it), the members it is
 * about, and the officers of the village, or the office above that has it, where they are the next to act or a gap
 * opens. Why a link is to change is not told to the office: one of the officers may be the member it is about, and the
 * page tells who may know.
 */
export function messagesOf(before: LinkState | null, after: LinkState, event: LinkEvent): Told[] {
  const { name } = after.subject
  const text = event.text ? `：${event.text}` : '。'
  const asked = (after.proposal ?? before?.proposal)?.member ?? null
  const former = before?.current?.member ?? null
  const house = (words: string): Told => ({ to: after.subject.id, text: words, page: pages.home })
  const member = (id: string | undefined, words: string): Told[] =>
    id ? [{ to: id, text: words, page: pages.mine }] : []
  const office = (words: string, desk: 'approving' | 'objected' | 'gaps'): Told => ({
    to: 'office',
    text: words,
    page: `${pages.office}?desk=${desk}`,
    template: 'todo'
  })
  const answering = (told: Told): Told => ({ ...told, template: 'todo' })

  const told = ((): Told[] => {
    switch (event.act) {
      case 'apply':
        return [answering(house(`党员${asked?.name}想和您家联户，请回个话。`))]
      case 'choose':
        return member(asked?.id, `${name}选了您做联系党员，请回个话。`).map(answering)
      case 'assign':
        return member(asked?.id, `村里想请您联系${name}，请回个话。`).map(answering)
      case 'accept':
        return after.stage === 'approving'
          ? [office(`${name}要换联系党员，${asked?.name}愿意接手，等村里批。`, 'approving')]
          : [
              house(`${asked?.name}和您家联户说好了，等党员大会和公示。`),
              ...member(asked?.id, `您和${name}联户说好了，等党员大会和公示。`)
            ]
      case 'decline':
        return [
          {
            to: before!.proposal!.by.id,
            text: `${name}联户的事，${event.by.name}没有同意${text}`,
            page: pages.mine
          }
        ]
      case 'uphold':
        return [
          house(`公示里对您家联户的异议成立，要重新选${text}`),
          ...member((before?.proposal?.member ?? former)?.id, `公示里对${name}联户的异议成立${text}`)
        ]
      case 'object':
        return [office(`有人对${name}的联户提了异议，请核实。`, 'objected')]
      case 'begin':
        return [
          house(`公示期满，${after.current?.member.name}从今天起是您家的联系党员。`),
          ...member(after.current?.member.id, `公示期满，从今天起您联系${name}。`)
        ]
      case 'change':
        return after.stage === 'changing'
          ? member(asked?.id, `${name}想请您接手联户${text}`).map(answering)
          : [office(`${name}要换联系党员，请看看。`, 'approving')]
      case 'end':
        return [
          office(`${name}的联户要结束，请看看。`, 'approving'),
          house(`有人提出结束您家现在的联户${text}`)
        ]
      case 'approve':
        return after.current
          ? [
              house(`村里批准了，${after.current.member.name}从今天起是您家的联系党员。`),
              ...member(after.current.member.id, `村里批准了，从今天起您联系${name}。`),
              ...member(former?.id, `村里批准了，您不再联系${name}。`)
            ]
          : [
              house('村里批准了，您家现在没有联系的党员，村里会尽快安排。'),
              ...member(former?.id, `村里批准了，您不再联系${name}。`),
              office(`${name}没有联系的党员了，请尽快安排。`, 'gaps')
            ]
      case 'refuse':
        return [
          { to: before!.proposal!.by.id, text: `${name}联户的变动，村里没有批准${text}`, page: pages.mine }
        ]
      case 'vacate':
        return before?.proposal?.kind === 'change'
          ? [
              {
                to: before.proposal.by.id,
                text: `${event.text}，${name}换联系党员的事要重新提。`,
                page: pages.mine
              }
            ]
          : [
              house(`${event.text}，您家联户的事要重新安排。`),
              office(`${event.text}，${name}联户的事要重新安排。`, 'gaps')
            ]
      case 'rise':
        return risen(after, event)
      case 'withdraw':
      case 'dismiss':
      case 'advise':
      case 'list':
      case 'import':
        return []
    }
  })()
  const first = (one: Told, index: number, all: Told[]) => all.findIndex(({ to }) => to === one.to) === index
  return told
    .flatMap((one) => (one.to === 'office' ? toDesk(after, one) : [one]))
    .filter(first)
    .filter(({ to }) => to !== event.by.id)
}

/** What goes to the desk goes to the office above where the link rose to one; to nobody where there is nobody. */
const toDesk = ({ seat, path }: LinkState, told: Told): Told[] =>
  seat ? seatKeys(seat, path).map((to) => ({ ...told, to, page: pages.above })) : [told]

/** That a link lies with an office above from now on: to that office, the one it left, and who waits for an answer. */
function risen(
  { subject: { name }, seat, path, proposal, objections, listId }: LinkState,
  event: LinkEvent
): Told[] {
  const desks = seatKeys(seat!, path)
  const [left, to] = [event.left!, seatName(seat!)]
  const waits =
    desks.length > 0 ? `转到${to}来定。` : '眼下从村到县都没有能定的人。它一直留着，一有人就接着办。'
  const objecting = objections.filter(({ answer }) => answer === undefined).map(({ by }) => by.id)
  return [
    ...desks.map((desk) => ({
      to: desk,
      text: `${left.name}没有能定的人，${name}联户的事转到您这里来定。`,
      page: pages.above,
      template: 'todo' as const
    })),
    ...(desks.length > 0 && !desks.includes(left.id)
      ? [{ to: left.id, text: `您那里没有能定${name}联户的人，转到了${to}。`, page: pages.office }]
      : []),
    ...(proposal
      ? [
          {
            to: proposal.by.id,
            text: `${name}联户的事，${left.name}没有能定的人，${waits}`,
            page: pages.mine
          }
        ]
      : []),
    ...objecting.map((one) => ({
      to: one,
      text: `您对${name}联户的异议，${left.name}没有能定的人，${waits}`,
      page: `/link/list/index?id=${listId}`
    }))
  ]
}
