import { publicationId, type Publication } from '../cloudfunctions/domain/publication/publication'
import type { Emulator } from '../emulator'
import type { MethodName } from '../types/api'
import { openStore } from './store'

/** How often it is looked whether an effect of what was said has been carried out: on a busy machine it takes a while. */
const patience = 500
const pauseMs = 20

interface Said {
  id?: string
  noticeId?: string
}

/** Waits for the effects of a call that depend on its moment, before the clock goes on. */
export async function waitForEffects(emulator: Emulator, name: string, said: Said): Promise<void> {
  await toldInFeeds(emulator, name as MethodName, said)
  await wordsChecked(emulator, name as MethodName, said)
}

/** Groups have heard of it: a feed is in the order of arriving. */
async function toldInFeeds({ url }: Emulator, name: MethodName, said: Said): Promise<void> {
  const aggregates = name.startsWith('group.') ? 'notices' : name.startsWith('report.') ? 'reports' : null
  const id = said.noticeId ?? said.id
  if (!aggregates || !id) return
  const store = await openStore(url)
  await until(async () => {
    const { data } = await store.collection(aggregates).doc(id).get()
    return !data || data.pending.length === 0
  })
}

/** What is published by a method. */
const published: Partial<Record<MethodName, Publication['kind']>> = {
  'wish.publish': 'wish',
  'matter.share': 'progress'
}

/** WeChat has judged the words: it does so only while their author was there a short while ago. */
async function wordsChecked({ url }: Emulator, name: MethodName, { id }: Said): Promise<void> {
  const kind = published[name]
  if (!kind || !id) return
  const store = await openStore(url)
  await until(async () => {
    const { data } = await store
      .collection('publications')
      .where({ _id: publicationId(kind, id) })
      .limit(1)
      .get()
    return data[0] !== undefined && data[0].state !== 'checking'
  })
}

async function until(look: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < patience; looks += 1) {
    if (await look()) return
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
