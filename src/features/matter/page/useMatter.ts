import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { usePendingSends } from '../../../cloud/queue'
import type { Delivery } from '../../../cloud/queue/queue'
import { useRead } from '../../../cloud/useRead'
import type { Satisfaction } from '../../../../types/domain/outcomes'
import { read as matterRead } from '../../../../types/api/matter/read'
import type { MatterAct } from '../acts/matterAct'
import { sentenceLine } from '../history/sentence'
import type { MatterView } from '../view/whoWords'
import { wordsOf } from '../acts/wordsOf'
import { doneWords, sentWords } from './doneWords'

/** The form that is open, and the matter as it was when it was opened. */
interface Opened {
  act: MatterAct
  first?: Satisfaction
  at: MatterView
}

/**
 * The page of one matter: what the cloud says of it, which form is open, what was just done.
 * @param submitted the person came here by submitting it
 */
export function useMatter(id: string, submitted: boolean) {
  const read = useRead(matterRead, id ? { id } : undefined)
  const waiting = usePendingSends(id)
  const [open, setOpen] = useState<Opened>()
  const [acted, setActed] = useState<{ act: MatterAct; label: string }>()
  const [changed, setChanged] = useState<string>()
  const [past, setPast] = useState<number>()
  const { reload, value: view } = read

  useDidShow(() => void reload())
  const submittedWords = submitted && view ? sentWords(view) : undefined
  const seenSeq = useRef<number | undefined>(undefined)

  /** Reads again after somebody else was first, and says what they did. */
  async function stale() {
    seenSeq.current = view?.history[0]?.seq
    await reload()
  }
  useEffect(() => {
    const from = seenSeq.current
    if (from === undefined || !view) return
    const news = view.history.filter(({ seq }) => seq > from)
    if (news.length === 0) return
    seenSeq.current = undefined
    setChanged(`刚刚有变化：${news.map((entry) => sentenceLine(entry)).join('；')}`)
  }, [view])

  /** The cloud took an act on what is shown; how the matter stands since is not heard yet. */
  const settling = past !== undefined && view?.version === past
  return {
    ...read,
    /** The link names no matter. */
    missing: !id,
    view,
    waiting,
    // What is still on its way is said by its own card. That it is done is said beside how it stands since.
    done:
      waiting.length > 0 || (settling && !read.error)
        ? undefined
        : acted && view
          ? doneWords(acted.act, acted.label, view.acts)
          : submittedWords,
    changed,
    settling,
    open,
    openForm: (act: MatterAct, first?: Satisfaction) => {
      setChanged(undefined)
      if (view) setOpen({ act, first, at: view })
    },
    closeForm: () => setOpen(undefined),
    stale: () => void stale(),
    finished: (act: MatterAct, { state }: Delivery) => {
      if (state === 'sent') setPast(view?.version)
      setOpen(undefined)
      setChanged(undefined)
      if (view) setActed({ act, label: wordsOf(act, open?.at ?? view) })
      void reload()
    }
  }
}

export type MatterPage = ReturnType<typeof useMatter>
