import type { Collection } from '../store/catalog'
import { analyse, type Bound, type Conditions } from './conditions'
import { isPoint } from './interval'
import type { Order } from './order'
import { scansFor, type Scan } from './scan'

/** How a query is answered: by an index, by several for the branches of an `$or`, or by reading everything. */
export type Plan =
  | { kind: 'scan'; scan: Scan; sorted: boolean; keysSuffice: boolean }
  | { kind: 'union'; branches: Plan[]; sorted: boolean }
  | { kind: 'everything'; sorted: boolean }

export interface Question {
  condition: Record<string, unknown>
  order: Order
  /** not all that matches is wanted: an order that no index has would have to read more than is returned */
  limited: boolean
}

export interface Planned {
  plan: Plan
  /** why no index serves the query; undefined when one does */
  complaint?: string
}

/** Chooses the plan for a question. */
export function planFor(collection: Collection, question: Question): Planned {
  const conditions = analyse(question.condition)
  const unconditional = conditions.bounds.length === 0 && conditions.alternatives.length === 0
  if (unconditional && conditions.complete && question.order.length === 0) {
    return { plan: { kind: 'everything', sorted: true } }
  }
  const own = best(collection, conditions.bounds, conditions, question)
  const union = conditions.alternatives.length > 0 ? unionOf(collection, conditions, question) : undefined
  if (union && (!own.served || union.pinned > own.pinned)) return { plan: union.plan }
  if (own.served && own.plan) return { plan: own.plan }
  return {
    plan: own.plan ?? { kind: 'everything', sorted: false },
    complaint: complaint(conditions, question)
  }
}

interface Choice {
  plan?: Plan
  served: boolean
  pinned: number
}

function best(collection: Collection, bounds: Bound[], conditions: Conditions, question: Question): Choice {
  const choices = scansFor(collection, bounds, question.order)
    .map((scan) => ({ scan, bound: scan.pinned > 0 || scan.ranged }))
    .map(({ scan, bound }) => ({
      scan,
      bound,
      served:
        scan.single ||
        (bound && (scan.sorted || !question.limited || pointsOnly(scan))) ||
        (scan.sorted && bounds.length === 0 && conditions.complete)
    }))
    .filter(({ bound, served }) => bound || served)
    .sort((a, b) => worth(b) - worth(a))
  const [chosen] = choices
  if (!chosen) return { served: false, pinned: 0 }
  const { scan, served } = chosen
  const keysSuffice = conditions.complete && covers(scan, bounds)
  return {
    plan: { kind: 'scan', scan, sorted: scan.sorted || scan.single, keysSuffice },
    served,
    pinned: scan.single ? Number.MAX_SAFE_INTEGER : scan.pinned + (scan.ranged ? 0.5 : 0)
  }
}

/** Every span is one key of a unique index: nothing is read that is not wanted, in whatever order. */
function pointsOnly({ index, pinned }: Scan): boolean {
  return index.unique && pinned === index.fields.length
}

function worth({ scan, bound, served }: { scan: Scan; bound: boolean; served: boolean }): number {
  return (
    (scan.single ? 10_000 : 0) +
    (served ? 5_000 : 0) +
    (bound ? 1_000 : 0) +
    scan.pinned * 20 +
    (scan.ranged ? 10 : 0) +
    (scan.sorted ? 5 : 0)
  )
}

/**
 * True when the bounds of every path are within the spans, so that the keys alone tell what matches. Of an array the
 * keys tell that an element has one value: not that it lies within a range, as two elements may do so by halves, nor
 * that several bounds hold.
 */
function covers(scan: Scan, bounds: Bound[]): boolean {
  const used = scan.index.fields.slice(0, scan.pinned + (scan.ranged ? 1 : 0)).map(({ path }) => path)
  const alone = (path: string) => bounds.filter((bound) => bound.path === path).length === 1
  const ofElement = ({ path, intervals }: Bound) => alone(path) && intervals.every(isPoint)
  return bounds.every(
    (bound) => used.includes(bound.path) && (!scan.index.arrays.includes(bound.path) || ofElement(bound))
  )
}

function unionOf(
  collection: Collection,
  conditions: Conditions,
  question: Question
): { plan: Plan; pinned: number } | undefined {
  for (const alternatives of conditions.alternatives) {
    const branches = alternatives.map((alternative) => {
      const inner = analyse(alternative)
      const bounds = [...conditions.bounds, ...inner.bounds]
      const own = best(collection, bounds, { ...inner, complete: false }, question)
      if (own.served) return own
      const nested = inner.alternatives.length
        ? unionOf(collection, { ...inner, bounds }, question)
        : undefined
      return nested ? { ...nested, served: true } : own
    })
    if (branches.length === 0 || !branches.every(({ served }) => served)) continue
    const plans = branches.flatMap(({ plan }) => (plan ? [plan] : []))
    const sorted = plans.every((plan) => plan.sorted)
    const pinned = Math.min(...branches.map((branch) => branch.pinned))
    return { plan: { kind: 'union', branches: plans, sorted }, pinned }
  }
  return undefined
}

function complaint({ paths }: Conditions, { order }: Question): string {
  const asked = [...new Set(paths)].join(', ')
  const sorted = order.map(({ path, direction }) => `${path} ${direction === 1 ? 'asc' : 'desc'}`).join(', ')
  const parts = [asked && `conditions on ${asked}`, sorted && `order by ${sorted}`].filter(Boolean)
  return `no index serves ${parts.join(' with ') || 'reading everything'}`
}
