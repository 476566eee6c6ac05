import type { z } from 'zod/mini'
import type { view } from '../../../../types/api/matter/views'
import { matterFlow } from '../../../../types/domain/matterFlow'
import { isSystemAct } from '../../../../types/domain/matterActs'
import type { MatterRole } from '../../../../types/domain/roles'
import { anonymizedPhoto } from '../../../kernel/anonymizePhotos'
import type { Contact } from '../../../kernel/contact'
import { actsAs, contactOf, lastingPosts, type Person } from '../../../kernel/person'
import { dayOf } from '../../../kernel/days'
import type { MatterEvent, Part } from '../state/event'
import type { Matter } from '../state/matter'
import { unitName, waitsFor } from '../state/parts'
import { daysOfActs } from '../acts/chosenDay'
import { actsOf, type Looking } from '../acts/guards'
import { offeredSubcategories } from '../acts/subcategory'
import { timelineOf, type TimelineEntry } from './timeline'
import { riseName } from '../effects/riseName'
import { dueOf, isStranded, masked, somebody, stepOf, whoHasIt } from './row'
import { hidesAsker } from '../state/roles'

type View = z.input<typeof view>

/** Whether an event was said by who asked, or by who filed it. */
const isAskers = ({ by }: MatterEvent): boolean => by.standing === 'asker' || by.standing === 'proxy'

/** The photos of an event as they are shown: of an asker who stays unknown, the copies that tell no name. */
const photosShown = (event: MatterEvent, hidden: boolean): string[] =>
  hidden && isAskers(event) ? (event.photos ?? []).map(anonymizedPhoto) : (event.photos ?? [])

/** What of a history is for a reader: what others said of the same is for whoever has it in hand, not for who asked. */
const readBy = (history: MatterEvent[], standings: readonly MatterRole[]): MatterEvent[] =>
  standings.includes('asker') || standings.includes('proxy')
    ? history.filter(({ act }) => act !== 'relay')
    : history

/** All photos of a matter that somebody of these standings is shown, for which addresses are needed. */
export function photosOf(matter: Matter, person: Person, standings: MatterRole[], now: Date): string[] {
  const hidden = hidesAsker(matter, person, standings, now)
  return readBy(matter.history, standings).flatMap((event) => photosShown(event, hidden))
}

/** Who reads a matter, as what, and when. */
export interface Reader extends Looking {
  person: Person
  standings: MatterRole[]
}

/** Who stands in for whoever must act, and until when; null where nobody is away. */
function substituteOf(who: Contact | null, people: Person[], now: Date): View['substitute'] {
  for (const person of people) {
    const post = lastingPosts(person, now).find(({ substituteFor }) => substituteFor?.id === who?.id)
    if (post) return { ...contactOf(person), until: post.until!.toISOString() }
  }
  return null
}

/** Who is named besides: those who stand in for somebody who must act, and the office above what is overdue. */
interface Surroundings {
  substitutes?: Person[]
  above?: Contact | undefined
}

/** What is said where a step is overdue and somebody else than who asked must act; null elsewhere. */
function silenceOf(matter: Matter, above: Contact | undefined, now: Date): View['silence'] {
  const { toldLate, stage, acknowledged, anotherAsked, urged } = matter
  if (!toldLate || !matterFlow[stage].urge) return null
  return {
    acknowledged: acknowledged === true,
    anotherAsked: anotherAsked === true,
    urged: urged?.times ?? 0,
    urgedToday: urged?.day === dayOf(now),
    above: above ?? null
  }
}

/** The matter as a person of these standings may see it; photos by their addresses. */
export function viewOf(
  matter: Matter,
  addresses: Map<string, string>,
  reader: Reader,
  { substitutes = [], above }: Surroundings = {}
): View {
  const { person, standings, now } = reader
  const hidden = hidesAsker(matter, person, standings, now)
  const asking = standings.includes('asker') || standings.includes('proxy')
  const acts = actsOf(matter, standings, reader)
  return {
    id: matter._id,
    number: matter.number,
    version: matter.version,
    subject: matter.subject,
    stage: matter.stage,
    asker: {
      name: hidden ? somebody : matter.asker.name,
      household: hidden ? null : (matter.asker.household ?? null),
      you: standings.includes('asker')
    },
    proxy: matter.proxy && !hidden ? { name: matter.proxy.name, you: matter.proxy.id === person._id } : null,
    hidden: matter.hideName === true || matter.about !== undefined,
    // Whoever has a part in it has to know from whom it is kept; whom it is about has none.
    bypass: matter.bypass ? { whom: matter.bypass.whom, top: matter.bypass.top === true } : null,
    place: matter.place,
    category: matter.category,
    subcategory: matter.subcategory ?? null,
    subcategories: acts.includes('classify') || acts.includes('agenda') ? choices(reader) : [],
    urgency: matter.urgency,
    responsible: masked(whoHasIt(matter), matter, hidden),
    substitute: substituteOf(whoHasIt(matter), substitutes, now),
    stranded: isStranded(matter),
    due: dueOf(stepOf(matter), now),
    silence: silenceOf(matter, above, now),
    parts: matter.parts.map((part) => partOf(part, matter, reader)),
    extension: matter.extension && {
      until: matter.extension.until.toISOString(),
      state: matter.extension.state
    },
    hold: matter.hold && { why: matter.hold.why, since: matter.hold.since.toISOString() },
    cluster: matter.cluster && {
      number: matter.cluster.number,
      stage: matter.cluster.stage,
      id: asking ? null : matter.cluster.id
    },
    joined: matter.joined,
    shared: matter.shared,
    exclusion: matter.exclusion?.state ?? null,
    assembly: matter.assembly,
    outcome: matter.outcome,
    rating: matter.rating,
    unrated: matter.unrated,
    reopened: matter.reopened,
    history: timelineOf(readBy(matter.history, standings)).map((told) =>
      entryOf(told, matter, reader, hidden, addresses)
    ),
    acts,
    days: daysOfActs(acts, matter, reader.settings, now)
  }
}

const choices = ({ settings }: Reader): View['subcategories'] =>
  offeredSubcategories(settings).map(({ id, name, below }) => ({ id, name, below }))

/** A part with every receiver it had; how to reach the unit is for the town, which gives parts out. */
const partOf = (part: Part, matter: Matter, { person, standings, now }: Reader): View['parts'][number] => ({
  id: part.id,
  unit: part.unit.name,
  reach: standings.includes('town') ? part.unit : null,
  ask: part.ask,
  answer: part.answer ?? null,
  mine: actsAs(person, now).includes(part.unit.id),
  waits: waitsFor(matter, part),
  hops: part.hops.map(({ to, objection }) => ({ name: to.name, objection: objection ?? null }))
})

/** Who did it, as the reader may know them; a unit by its post. */
function byWhom(event: MatterEvent, matter: Matter, { person }: Reader, hidden: boolean) {
  const { act, by } = event
  const known = (by.standing === 'unit' && unitName(matter, by.id)) || by.name
  if (act === 'relay') return { name: event.saidBy ?? somebody, standing: by.standing, you: false }
  const name = isSystemAct(act) ? '联户' : hidden && isAskers(event) ? somebody : known
  return { name, standing: by.standing, you: by.id === person._id, ...(by.for && { for: by.for.name }) }
}

function entryOf(
  { event, times }: TimelineEntry,
  matter: Matter,
  reader: Reader,
  hidden: boolean,
  addresses: Map<string, string>
): View['history'][number] {
  return {
    seq: event.seq,
    act: event.act,
    stage: event.stage,
    at: event.at.toISOString(),
    by: byWhom(event, matter, reader, hidden),
    photos: photosShown(event, hidden).flatMap((photo) => addresses.get(photo) ?? []),
    ...present({
      text: event.text,
      category: event.category,
      subcategory: event.subcategory?.name,
      urgency: event.urgency,
      lead: event.lead?.name,
      helpers: event.helpers?.map((helper) => helper.name),
      units: event.given?.map(({ unit }) => unit.name),
      town: event.town?.name,
      gone: event.gone && (unitName(matter, event.gone.id) ?? event.gone.name),
      left: event.left?.name,
      to: event.left && event.resort !== 'nobody' ? riseName(event) : undefined,
      until: (event.extension?.until ?? event.dueAt)?.toISOString(),
      why: event.hold?.why,
      times: times > 1 ? times : undefined,
      cluster: event.act === 'merge' || event.act === 'submit' ? event.cluster?.number : undefined,
      outcome: event.outcome,
      satisfaction: event.satisfaction,
      score: event.score
    })
  }
}

type Present<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The fields that have a value. */
const present = <Fields extends object>(fields: Fields): Present<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>
