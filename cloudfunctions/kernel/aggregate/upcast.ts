import type { HistoryEvent } from './document'

/** Brings an event of one version to the form of the next; as it is where nothing in it changed. Pure. */
export type Upcast = (event: never) => object

/** How the events of an aggregate are read that were written in whatever version. */
export interface Upcasting<Event extends HistoryEvent> {
  /** Says in which version an event is written from now on. */
  stamp(event: Event): Event
  /** An event in the form of today; itself where it is in it already. One of a later version is taken as it is. */
  read(event: Event): Event
}

/** The first of `upcasts` takes events of version 1, the second those of version 2: what was stored is never rewritten. */
export function upcasting<Event extends HistoryEvent>(upcasts: readonly Upcast[]): Upcasting<Event> {
  const current = upcasts.length + 1
  return {
    stamp: (event) => (current === 1 ? event : { ...event, v: current }),
    read: (event) =>
      upcasts.slice((event.v ?? 1) - 1).reduce((told, upcast, index) => {
        const v = (event.v ?? 1) + index + 1
        return { ...(upcast(told as never) as Event), v }
      }, event)
  }
}
