import type { z } from 'zod/mini'
import type { view } from '../../../types/api/matter/views'
import { systemActLabels } from '../../../types/domain/flow'
import type { Standing } from '../../../types/domain/roles'
import { veiledPhoto } from '../../kernel/veil'
import type { Person } from '../../kernel/person'
import type { MatterEvent, Part } from '../../shared/matter/event'
import type { Matter } from '../../shared/matter/matter'
import { unitName, waitsFor } from '../../shared/matter/parts'
import { actsOf, type Looking } from './guards'
import { toldOf, type Told } from './told'
import { dueIn, dueOf, masked, somebody, whoHasIt } from '../../shared/matter/row'
import { hidesAsker } from '../../shared/matter/standing'

type View = z.infer<typeof view>

/** Whether an event was said by who asked, or by who filed it. */
const isAskers = ({ by }: MatterEvent): boolean => by.standing === 'asker' || by.standing === 'proxy'

/** The photos of an event as they are shown: of an asker who stays unknown, the copies that tell no name. */
const photosShown = (event: MatterEvent, hidden: boolean): string[] =>
  hidden && isAskers(event) ? (event.photos ?? []).map(veiledPhoto) : (event.photos ?? [])

/** All photos of a matter that somebody of these standings is shown, for which addresses are needed. */
export function photosOf(matter: Matter, person: Person, standings: Standing[], now: Date): string[] {
  const hidden = hidesAsker(matter, person, standings, now)
  return matter.history.flatMap((event) => photosShown(event, hidden))
}

/** Who reads a matter, as what, and when. */
export interface Reader extends Looking {
  person: Person
  standings: Standing[]
}

/** The matter as a person of these standings may see it; photos by their addresses. */
export function viewOf(matter: Matter, addresses: Map<string, string>, reader: Reader): View {
  const { person, standings, now } = reader
  const hidden = hidesAsker(matter, person, standings, now)
  const asking = standings.includes('asker') || standings.includes('proxy')
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
    urgency: matter.urgency,
    responsible: masked(whoHasIt(matter), matter, hidden),
    due: dueOf({ dueAt: dueIn(matter) }, now),
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
    history: toldOf(matter.history).map((told) => entryOf(told, matter, reader, hidden, addresses)),
    acts: actsOf(matter, standings, reader)
  }
}

/** A part with every receiver it had; how to reach the unit is for the town, which gives parts out. */
const partOf = (part: Part, matter: Matter, { person, standings }: Reader): View['parts'][number] => ({
  id: part.id,
  unit: part.unit.name,
  reach: standings.includes('town') ? part.unit : null,
  ask: part.ask,
  answer: part.answer ?? null,
  mine: part.unit.id === person._id,
  waits: waitsFor(matter, part),
  hops: part.hops.map(({ to, objection }) => ({ name: to.name, objection: objection ?? null }))
})

/** Who did it, as the reader may know them; a unit by its post. */
function byWhom(event: MatterEvent, matter: Matter, { person }: Reader, hidden: boolean) {
  const { act, by } = event
  const known = (by.standing === 'unit' && unitName(matter, by.id)) || by.name
  const name = act in systemActLabels ? '联户' : hidden && isAskers(event) ? somebody : known
  return { name, standing: by.standing, you: by.id === person._id }
}

function entryOf(
  { event, times }: Told,
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
      urgency: event.urgency,
      lead: event.lead?.name,
      helpers: event.helpers?.map((helper) => helper.name),
      units: event.given?.map(({ unit }) => unit.name),
      town: event.town?.name,
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
