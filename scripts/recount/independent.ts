import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'

/** The figures of some matters, counted from their histories by other code than the one that serves them. */
export interface Told {
  counts: Record<string, number>
  response: number | null
  resolution: number | null
  satisfaction: number | null
  total: Spread
  steps: Record<string, Spread>
  hold: Spread
}

type Spread = { count: number; median: number; p90: number } | null
type Event = Matter['history'][number]

const people = (event: Event) => !['asker', 'proxy', 'system'].includes(event.by.standing)
const outside = new Set(['signed', 'appealed', 'upheld'])

/** What one history says. */
function facts(history: Event[]) {
  let outcome: string | undefined
  let rating: string | undefined
  let exclusion: string | undefined
  let merged = false
  let unrated = false
  let reopenings = 0
  let previous = ''
  for (const event of history) {
    const reopening = event.stage === 'sorted' && ['handled', 'closed'].includes(previous)
    if (event.outcome) outcome = event.outcome
    if (event.satisfaction) [rating, unrated] = [event.satisfaction, false]
    if (event.exclusion) exclusion = event.exclusion.state
    if (event.cluster !== undefined) merged = event.cluster !== null
    if (event.act === 'lapse') [rating, unrated] = [undefined, true]
    if (reopening) {
      reopenings += 1
      outcome = undefined
      exclusion = undefined
      merged = false
      unrated = false
      // What sent it back still counts; what was said before it was asked for again does not.
      if (!event.satisfaction) rating = undefined
    }
    previous = event.stage
  }
  return { outcome, rating, exclusion, merged, unrated, reopenings, stage: previous }
}

/** Minutes at the stages of a step, where it was left for good; undefined where it never was or goes on. */
function timeAt(history: Event[], stages: string[]): number | undefined {
  if (stages.includes(history.at(-1)!.stage)) return undefined
  let ms = 0
  let met = false
  history.forEach((event, index) => {
    const next = history[index + 1]
    if (!next || !stages.includes(event.stage)) return
    met = true
    ms += next.at.getTime() - event.at.getTime()
  })
  return met ? Math.round(ms / 60_000) : undefined
}

function wholeTime(history: Event[]): number | undefined {
  const result = history.find(({ stage }) => stage === 'handled')
  if (!result) return undefined
  let ms = result.at.getTime() - history[0]!.at.getTime()
  for (let index = 0; history[index] !== result; index += 1)
    if (history[index]!.stage === 'held')
      ms -= history[index + 1]!.at.getTime() - history[index]!.at.getTime()
  return Math.round(ms / 60_000)
}

/** Median: the middle one, or the mean of the two in the middle; the 90th percentile likewise. */
function spread(values: (number | undefined)[]): Spread {
  const sorted = values.filter((value): value is number => value !== undefined).sort((a, b) => a - b)
  const count = sorted.length
  if (count === 0) return null
  const at = (share: number) => {
    const place = share * count
    return Number.isInteger(place)
      ? (sorted[place - 1]! + sorted[Math.min(place, count - 1)]!) / 2
      : sorted[Math.ceil(place) - 1]!
  }
  return { count, median: at(0.5), p90: at(0.9) }
}

const steps: Record<string, string[]> = {
  sort: ['asked'],
  discuss: ['sorted'],
  handle: ['discussed', 'handling'],
  town: ['escalated', 'split', 'replied']
}

/** Counts the figures of some matters anew, from nothing but their histories. */
export function told(histories: Event[][]): Told {
  const counts: Record<string, number> = {}
  const count = (name: string, holds: boolean) => (counts[name] = (counts[name] ?? 0) + (holds ? 1 : 0))
  for (const history of histories) {
    const { outcome, rating, exclusion, merged, unrated, reopenings, stage } = facts(history)
    const excluded = exclusion !== undefined && outside.has(exclusion)
    count('asked', true)
    count('responded', history.some(people))
    count('ended', outcome !== undefined)
    for (const kind of ['solved', 'explained', 'unsolvable', 'declined']) count(kind, outcome === kind)
    count('open', outcome === undefined && stage !== 'withdrawn')
    count('withdrawn', stage === 'withdrawn')
    count(
      'overdue',
      history.some(({ act, stage: at }) => act === 'overdue' && at !== 'returned')
    )
    count('rated', rating !== undefined && !excluded)
    count('satisfied', rating !== undefined && rating !== 'no' && !excluded)
    count('unsatisfied', rating === 'no' && !excluded)
    count('unrated', unrated)
    count('reopened', reopenings > 0)
    count('excluded', excluded)
    count(
      'escalated',
      history.some(({ act }) => act === 'escalate')
    )
    count('merged', merged)
  }
  const of = (name: string) => counts[name] ?? 0
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)
  return {
    counts,
    response: share(of('responded'), of('asked')),
    resolution: share(of('ended'), of('asked') - of('withdrawn')),
    satisfaction: share(of('satisfied'), of('rated')),
    total: spread(histories.map(wholeTime)),
    steps: Object.fromEntries(
      Object.entries(steps).map(([step, stages]) => [
        step,
        spread(histories.map((history) => timeAt(history, stages)))
      ])
    ),
    hold: spread(histories.map((history) => timeAt(history, ['held'])))
  }
}
