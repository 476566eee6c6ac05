import type { Person } from '../../cloudfunctions/kernel/person'
import type { WishEvent, WishFacts, WishOpening } from '../../cloudfunctions/domain/wish/event'
import { wishes } from '../../cloudfunctions/domain/wish/wishes'
import type { Wish } from '../../cloudfunctions/domain/wish/wish'
import type { WishStage, WishRole } from '../../types/domain/wishes'
import type { WishAct } from '../../types/domain/wishActs'
import { asked, somebody } from './matters'

const contact = (id: string) => ({ id, name: `姓${id}`, phone: `1380000${id.length}000` })

/** A wish of the pure tests: by `asker` for the household `h1`, whose member is `linked`. */
export const wishOpening: WishOpening = {
  number: '261123-TEST2',
  path: ['county', 'town', 'village', 'grid'],
  asker: { id: 'asker', name: '姓asker' },
  whom: 'home',
  home: { id: 'h1', name: '一组 周家' },
  hub: contact('hub'),
  linked: contact('linked'),
  office: { id: 'village', name: '石桥村村委会', phone: '0939-1000001' },
  people: ['姓asker', '姓home'],
  showName: false,
  text: '我妈想要一双 38 号的棉鞋，我叫姓asker。',
  wanted: null
}

const living = (id: string, householdId?: string, ...held: Parameters<typeof somebody>[1][]): Person => ({
  ...somebody(id, ...held),
  ...(householdId && { householdId })
})

/** One person for each standing, and somebody of another town. */
export const people = {
  asker: living('asker', 'h1'),
  home: living('home', 'h1'),
  linked: living('linked', 'h2', 'member@grid'),
  hub: living('hub', 'h3', 'hub@grid'),
  officer: living('officer', 'h4', 'officer@village'),
  claimer: living('claimer', 'h5'),
  volunteer: living('volunteer', 'h6'),
  elsewhere: { ...living('elsewhere'), path: ['county', 'town-2', 'village-2'] }
} satisfies Record<string, Person>

/** What each of them is to a wish that `claimer` claimed and that is shown on the wall. */
export const standingsBy: Record<keyof typeof people, WishRole[]> = {
  asker: ['asker'],
  home: ['home'],
  linked: ['linked', 'volunteer'],
  hub: ['collator', 'volunteer'],
  officer: ['collator', 'officer', 'volunteer'],
  claimer: ['claimer', 'volunteer'],
  volunteer: ['volunteer'],
  elsewhere: []
}

/** One event of a history; `seq` is its position. */
export const wishEvent = (
  seq: number,
  act: WishAct,
  stage: WishStage,
  facts: WishFacts = {},
  by: WishEvent['by'] = { id: 'asker', name: '姓asker', standing: 'asker' }
): WishEvent => ({ seq, id: `event-${seq}`, print: `print-${seq}`, at: asked, act, by, stage, ...facts })

const by = (id: string, standing: WishRole) => ({ id, name: `姓${id}`, standing })
const claim = {
  by: contact('claimer'),
  organization: null,
  until: '2026-12-05',
  seq: 4
}

/** The ordinary course of a wish, one event a stage. */
const course: [WishAct, WishStage, WishFacts, WishEvent['by']][] = [
  ['collate', 'collated', { words: '想要一双 38 号的棉鞋', kind: 'living' }, by('hub', 'collator')],
  ['publish', 'published', {}, by('officer', 'officer')],
  ['claim', 'claimed', { claim, dueAt: new Date('2026-12-05T16:00:00Z') }, by('claimer', 'volunteer')],
  [
    'fulfil',
    'fulfilled',
    { text: '送到了', photos: ['cloud://x/photos/claimer/1.png'] },
    by('claimer', 'claimer')
  ],
  ['thank', 'thanked', { text: '谢谢' }, by('asker', 'asker')]
]
const aside: Partial<Record<WishStage, [WishStage, WishAct, WishRole]>> = {
  unanswered: ['fulfilled', 'settle', 'system'],
  declined: ['collated', 'decline', 'officer'],
  withdrawn: ['published', 'withdraw', 'asker']
}

/** A wish that stands at a stage, on the ordinary course; `opening` overrules how it began. */
export function wishAt(stage: WishStage, opening: Partial<WishOpening> = {}, facts: WishFacts = {}): Wish {
  const [on, act, standing] = aside[stage] ?? [stage]
  const last = course.findIndex(([, reached]) => reached === on)
  const history = [
    wishEvent(1, 'submit', 'wished', {
      opening: { ...wishOpening, ...opening },
      ...(stage === 'wished' && facts)
    }),
    ...course
      .slice(0, last + 1)
      .map(([one, reached, own, who], index) =>
        wishEvent(index + 2, one, reached, { ...own, ...(reached === stage && facts) }, who)
      )
  ]
  if (act && standing)
    history.push(
      wishEvent(history.length + 1, act, stage, { text: '原因', ...facts }, by('officer', standing))
    )
  return wishes.documentOf('wish-000000000000001', history)
}
