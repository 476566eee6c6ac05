import fc from 'fast-check'
import { publicationOf, withdrawalOf } from '../../../../cloudfunctions/domain/publication/effect'
import { publications } from '../../../../cloudfunctions/domain/publication/publications'
import type { Publication, PublicationEvent } from '../../../../cloudfunctions/domain/publication/publication'

const by = { id: 'p-author', name: '作者' }
const officer = { id: 'p-officer', name: '干部' }
const at = new Date('2026-11-23T02:00:00Z')
const source = { kind: 'wish' as const, sourceId: 'w-1', by, at }

type Told = Omit<PublicationEvent, 'seq'>
const common = { print: 'x', at }
let made = 0
const id = () => `event-${(made += 1)}`

const offer = (text: string, shows: Record<string, unknown> = {}): Told => ({
  ...common,
  id: id(),
  act: 'offer',
  by,
  offer: publicationOf({ ...source, rev: made, text, path: ['village-a'], page: '/wish', shows }).offer!
})
const withdraw = (): Told => ({ ...common, id: id(), act: 'withdraw', by, rev: made })
const check = (verdict: PublicationEvent['verdict']): Told => ({
  ...common,
  id: id(),
  act: 'check',
  by,
  verdict: verdict!
})
const approve = (): Told => ({ ...common, id: id(), act: 'approve', by: officer })
const refuse = (reason = '不清楚'): Told => ({ ...common, id: id(), act: 'refuse', by: officer, reason })

const after = (...events: Told[]): Publication =>
  events.reduce<Publication | null>((before, event) => publications.append('wish.w-1', before, event), null)!

describe('a publication', () => {
  it.each([
    ['pass', 'public'],
    ['review', 'waiting'],
    ['risky', 'waiting'],
    ['unavailable', 'waiting'],
    ['everything', 'waiting']
  ] as const)('checked as %s is %s', (verdict, state) => {
    expect(after(offer('路灯'), check(verdict))).toMatchObject({ state, checkAt: null })
  })

  it('offered again with other facts stays as it was judged, without being checked again', () => {
    const passed = after(offer('路灯'), check('pass'), offer('路灯', { claimed: true }))
    expect(passed).toMatchObject({ state: 'public', shows: { claimed: true }, checkAt: null })
    expect(after(offer('路灯'), check('risky'), offer('路灯'))).toMatchObject({
      state: 'waiting',
      waitingFor: 'risky'
    })
    expect(after(offer('路灯'), check('risky'), refuse(), offer('路灯'))).toMatchObject({ state: 'refused' })
  })

  it('keeps its place in a list while its words stay, and its next check while it is checked', () => {
    const first = after(offer('路灯'))
    const later = publications.append(
      'wish.w-1',
      { ...first, tries: 2, checkAt: new Date(5) },
      {
        ...offer('路灯', { sum: 5 }),
        at: new Date('2026-11-24T02:00:00Z')
      }
    )
    expect(later).toMatchObject({ key: first.key, tries: 2, checkAt: new Date(5) })
    const changed = publications.append('wish.w-1', first, {
      ...offer('别的'),
      at: new Date('2026-11-24T02:00:00Z')
    })
    expect(changed.key > first.key).toBe(true)
  })

  it('withdrawn is not shown, and comes back as it was judged', () => {
    expect(after(offer('路灯'), check('pass'), withdraw())).toMatchObject({ state: 'withdrawn' })
    expect(after(offer('路灯'), check('pass'), withdraw(), offer('路灯'))).toMatchObject({ state: 'public' })
    expect(after(offer('路灯'), check('review'), withdraw(), offer('路灯'))).toMatchObject({
      state: 'checking'
    })
  })

  it('tells the office once that it waits, and the author of what a person decided', () => {
    const to = (publication: Publication) => publication.pending.map((message) => message.to)
    expect(to(after(offer('路灯'), check('pass')))).toEqual([])
    expect(to(after(offer('路灯'), check('review'), offer('路灯', { sum: 1 })))).toEqual(['office'])
    expect(to(after(offer('路灯'), check('review'), approve()))).toEqual(['office', 'p-author'])
    expect(after(offer('路灯'), check('review'), refuse('太长')).pending.at(-1)!.text).toContain('太长')
  })

  it('is never public with words that neither the check nor a person let pass, in any order of events', () => {
    const texts = fc.constantFrom('甲', '乙', '丙')
    const event = fc.oneof(
      texts.map((text) => () => offer(text)),
      fc.constant(withdraw),
      fc.constantFrom('pass', 'review', 'risky').map((verdict) => () => check(verdict as 'pass')),
      fc.constant(approve),
      fc.constant(() => refuse())
    )
    fc.assert(
      fc.property(texts, fc.array(event, { maxLength: 12 }), (first, makes) => {
        let publication = after(offer(first))
        const passed = new Set<string>()
        const refused = new Set<string>()
        for (const make of makes) {
          const told = make()
          const { state } = publication
          // What cannot happen at a state, nobody writes: the check checks what is checking, a person what waits.
          if (told.act === 'check' && state !== 'checking') continue
          if ((told.act === 'approve' || told.act === 'refuse') && state !== 'waiting') continue
          publication = publications.append('wish.w-1', publication, told)
          const letPass = told.verdict === 'pass' || told.act === 'approve'
          if (letPass) passed.add(publication.text)
          if (told.act === 'refuse') refused.add(publication.text)
          if (publication.state === 'public') expect(passed).toContain(publication.text)
          if (publication.state === 'refused') expect(refused).toContain(publication.text)
          expect(publication.checkAt !== null).toBe(publication.state === 'checking')
          expect(publication.waitingFor !== null).toBe(publication.state === 'waiting')
        }
      })
    )
  })

  it('names a repetition and a withdrawal by the source and its number', () => {
    const one = publicationOf({ ...source, rev: 3, text: '路灯', path: [], page: '/' })
    expect(publicationOf({ ...source, rev: 3, text: '路灯', path: [], page: '/' })).toEqual(one)
    expect(withdrawalOf({ ...source, rev: 4 })).toMatchObject({
      publicationId: one.publicationId,
      offer: null
    })
  })
})
