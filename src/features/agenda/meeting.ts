/** A joint office day going through its matters one by one. */
export interface Meeting {
  /** Ids of the matters, in the order in which they are called. */
  ids: readonly string[]
  /** Which one is being discussed; `ids.length` once all were. */
  at: number
  /** What was decided, by id, in words. */
  decisions: Readonly<Record<string, string>>
}

export const meetingOn = (ids: readonly string[]): Meeting => ({ ids, at: 0, decisions: {} })

/** Moves by one, forth or back, within the meeting. */
export const moved = (meeting: Meeting, by: 1 | -1): Meeting => ({
  ...meeting,
  at: Math.min(Math.max(meeting.at + by, 0), meeting.ids.length)
})

/** Records what was decided on a matter and calls the next. */
export const recorded = (meeting: Meeting, id: string, words: string): Meeting =>
  moved({ ...meeting, decisions: { ...meeting.decisions, [id]: words } }, 1)

/** `3 / 6`: which one of how many is being discussed. */
export const placeWords = ({ at, ids }: Meeting): string => `${Math.min(at + 1, ids.length)} / ${ids.length}`

/** What the meeting has come to: `定了 4 件，还有 2 件没定`. */
export function resultWords({ ids, decisions }: Meeting): string {
  const decided = ids.filter((id) => id in decisions).length
  const open = ids.length - decided
  return open > 0 ? `定了 ${decided} 件，还有 ${open} 件没定` : `${decided} 件都定了`
}
