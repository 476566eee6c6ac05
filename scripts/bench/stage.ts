import { addDays } from '../../cloudfunctions/kernel/calendar'
import { founded } from '../../cloudfunctions/kernel/record'
import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import type { Store } from '../../demo/store'
import { people } from '../../demo/village/people'
import { matterAt } from './matterAt'
import type { Subject } from './subjects'
import { measured } from './village'
import { wayTo, type Situation } from './ways'

/** What one sample of a subject plays on, and how to put it back, so that the same call can be made again. */
export interface Staged {
  by: string
  input: Record<string, unknown>
  /** Whether the call writes, so that the next sample makes other store calls. */
  changes: boolean
  /** Waits until the effects of the call are carried out. */
  settle(): Promise<void>
  restore(): Promise<void>
}

type Kept = { collection: string; id: string; before: object | null }

/** Prepares the n-th sample of a subject. */
export async function stage(store: Store, subject: Subject, index: number): Promise<Staged> {
  const name = `${subject.method}-${String(index).padStart(4, '0')}`.replace('.', '-')
  if (subject.method === 'account.claim') return stageClaim(store, name)
  const { at, kind, by } = subject
  const id = `bench-${name}`
  const matter = at ? matterBefore(id, at, subject) : null
  const begins = kind === 'submit' || matter !== null
  const touched = (subject.touches?.(id) ?? []).map(([collection, one]) => stored(store, collection, one))
  const kept = [
    ...(begins ? [{ collection: 'matters', id, before: matter }] : []),
    ...(await Promise.all(touched))
  ]
  if (matter) await put(store, { collection: 'matters', id, before: matter })
  return {
    by,
    input: subject.input(id, `act-${id}`),
    changes: kind === 'act' || kind === 'submit',
    settle: () => settled(store, kept),
    restore: () => restore(store, kept)
  }
}

/** The matter that a call needs: what happened last to it happened yesterday. */
const matterBefore = (id: string, at: Situation, { opening }: Subject): Matter =>
  matterAt(id, at, addDays(new Date(), -wayTo(at).length), measured, {
    ...(opening && { opening: opening(id) })
  })

async function stored(store: Store, collection: string, id: string): Promise<Kept> {
  const { data } = await store.collection<object>(collection).doc(id).get()
  return { collection, id, before: data ?? null }
}

const founding = {
  id: 'founded',
  print: 'founded',
  at: new Date(0),
  act: 'found',
  by: { id: 'system', name: '系统' }
}

async function stageClaim(store: Store, name: string): Promise<Staged> {
  const openid = `visitor-${name}`
  const invitation = { code: `C0DE${name.replace(/\D/g, '')}`, until: addDays(new Date(), 9) }
  const [somebody] = people(new Date())
  const { openid: _known, ...unclaimed } = {
    ...somebody!,
    _id: `p-${name}`,
    posts: [],
    postKeys: [],
    reach: []
  }
  const kept = [
    { collection: 'persons', id: unclaimed._id, before: founded({ ...unclaimed, invitation }, founding) },
    { collection: 'accounts', id: openid, before: null },
    { collection: 'claimTries', id: openid, before: null }
  ]
  await restore(store, kept)
  return {
    by: openid,
    input: { code: invitation.code },
    changes: true,
    settle: () => Promise.resolve(),
    restore: () => restore(store, kept)
  }
}

const mostLooks = 10_000

/** Waits until nothing of the matters is left to be carried out, nor of those that follow from them. */
async function settled(store: Store, kept: Kept[]): Promise<void> {
  for (const { collection, id } of kept) if (collection === 'matters') await carriedOut(store, id)
}

async function carriedOut(store: Store, id: string): Promise<void> {
  for (let look = 0; look < mostLooks; look += 1) {
    const { data } = await store.collection<Matter>('matters').doc(id).get()
    if (!data?.pendingSince) return
  }
  throw new Error(`the effects of ${id} are not carried out`)
}

async function restore(store: Store, kept: Kept[]): Promise<void> {
  for (const one of kept)
    if (one.before) await put(store, one)
    else await store.collection(one.collection).doc(one.id).remove()
}

async function put(store: Store, { collection, id, before }: Kept): Promise<void> {
  const { _id, ...data } = before as { _id: string }
  await store.collection(collection).doc(id).set({ data })
}
