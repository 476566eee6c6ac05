import { useEffect, useRef, useState } from 'react'
import { aboutLimit } from '../../../types/domain/bypass'
import { textLimit } from '../../../types/domain/limits'
import { whom as matterWhom } from '../../../types/api/matter/whom'
import { useDraft } from '../../cloud/drafts/useDraft'
import { toKeep, usePhotos } from '../../cloud/photos/usePhotos'
import type { Place } from '../../cloud/place'
import { useRead } from '../../cloud/useRead'
import { useSubmit } from '../../cloud/useSubmit'
import { namedIn } from './named'
import { partsOf, submitAll, type OnBehalf } from './submitAll'
import type { Wishes } from './WhoSees'

/** How long sending waits at most to hear who would receive it, ms. */
const patience = 1_500

/**
 * State of the form, shared by its fields and the button at the bottom of the page.
 * @param behalf for whom a member files it, with the code that stands on the paper
 */
export function useAskForm(onSent: (id: string) => void, behalf?: OnBehalf) {
  const draft = behalf ? `ask:${behalf.householdId}` : 'ask'
  const typed = useDraft<{ text: string; place?: Place } & Wishes>(draft, { text: '' })
  const { text, hideName, about = [] } = typed.value
  const pictures = usePhotos(draft)
  const { submit: sendOne, sending, error } = useSubmit({ leaves: true })
  const [opened, open] = useState(hideName === true || about.length > 0)
  const [wanted, want] = useState(false)
  const [asking, ask] = useState(false)
  const [answered, setAnswered] = useState<string[]>([])
  // Who is named is known from the first words on, or from the last time where there is no signal.
  const whom = useRead(
    matterWhom,
    opened || text.trim() !== '' ? (behalf ? { householdId: behalf.householdId } : {}) : undefined
  )
  const named = namedIn(text, whom.value?.choices ?? [])
  const unasked = named
    .filter(({ id }) => !about.includes(id) && !answered.includes(id))
    .slice(0, aboutLimit - about.length)

  function submit(wishes: Wishes) {
    ask(false)
    return sendOne(async () => {
      const { id } = await submitAll({
        ...typed.value,
        ...wishes,
        photos: toKeep(pictures.photos),
        draft,
        onBehalf: behalf
      })
      typed.clear()
      onSent(id)
    })
  }

  const waits = wanted && whom.loading && !whom.value
  const goOn = useRef<() => void>(undefined)
  goOn.current = () => (unasked.length > 0 ? ask(true) : void submit({}))
  // Who sends before it is known who would receive it waits for that, but not for long: words must get away.
  useEffect(() => {
    if (!wanted) return undefined
    const go = () => {
      want(false)
      goOn.current?.()
    }
    const timer = setTimeout(go, waits ? patience : 0)
    return () => clearTimeout(timer)
  }, [wanted, waits])

  const question = {
    named: unasked,
    /** It goes past them; what is chosen stands in the form where sending fails. */
    past: () => {
      const wishes = { about: [...about, ...unasked.map(({ id }) => id)] }
      typed.set({ ...typed.value, ...wishes })
      open(true)
      void submit(wishes)
    },
    anyway: () => {
      setAnswered([...answered, ...unasked.map(({ id }) => id)])
      void submit({})
    },
    back: () => ask(false)
  }

  const parts = text.length > textLimit ? partsOf(text).length : 1
  return {
    typed,
    pictures,
    error,
    whom,
    opened,
    open: () => open(true),
    /** It may name somebody who would receive it. */
    mayName: named.length > 0 || !whom.value,
    question: asking && unasked.length > 0 ? question : undefined,
    ready: text.trim() !== '',
    busy: sending || wanted ? '正在送出…' : pictures.busy && '照片还在传…',
    button: parts > 1 ? `分成 ${parts} 段一起发` : '发出去',
    send: () => want(true)
  }
}
