import { useEffect, useRef } from 'react'
import type { ActMethod } from '../methods'
import { useSubmit } from '../useSubmit'
import { queue } from '.'
import { act, type Along, type Said } from './act'
import type { Delivery } from './queue'

const changedMeanwhile: ReadonlySet<string> = new Set(['STALE', 'CONFLICT', 'ACT_NOT_NOW'])

/** What a form adds to an act; document, act id and version are given here. */
export type Saying<Name extends ActMethod> = Omit<Said<Name>, 'id' | 'seen'>

/** Acts that words alone make whole. */
export type WordsMethod = {
  [Name in ActMethod]: 'text' extends keyof Saying<Name>
    ? { text: string } extends Saying<Name>
      ? Name
      : never
    : never
}[ActMethod]

/** Whether a form may leave the words out: only where the contract does. */
export type RequiredIn<Name extends WordsMethod> = { text?: undefined } extends Saying<Name> ? boolean : true

/** An act on a document as it is shown. */
export interface QueuedAct<Name extends ActMethod> {
  method: Name
  /** What is true of the act: an additive one holds whatever others did meanwhile, any other says what it was decided on. */
  traits: { label: string; additive?: true }
  view: { id: string; version: number }
  /** The act was sent, or is kept until the signal is back. */
  onDone(delivery: Delivery): void
  /** Somebody else was first: what the form shows is old; it keeps what was typed. */
  onStale(): void
}

/** Carries out acts of a form: sent, or kept until the signal is back; says how it is going. */
export function useQueued<Name extends ActMethod>({
  method,
  traits,
  view,
  onDone,
  onStale
}: QueuedAct<Name>) {
  const { submit, sending, error } = useSubmit()
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
      queue.formGone()
    }
  }, [])

  /** True where it is sent or kept. */
  async function send(saying: Saying<Name>, along: Omit<Along, 'label' | 'listens'> = {}): Promise<boolean> {
    const seen = traits.additive ? {} : { seen: view.version }
    const said = { id: view.id, ...seen, ...saying } as unknown as Said<Name>
    const listens = () => here.current
    const sent = await submit(
      async () => {
        onDone(await act(method, said, { ...along, label: traits.label, listens }))
        return true
      },
      ({ name }) => changedMeanwhile.has(name) && onStale()
    )
    return sent === true
  }

  return { send, sending, error }
}
