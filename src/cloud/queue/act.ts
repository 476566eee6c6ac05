import { newId } from '../ids'
import { ownerId } from '../me'
import type { ActMethod, Input } from '../methods'
import { keepPhotos } from '../photos/keep'
import type { KeptPhoto } from '../photos/photo'
import { queue } from '.'
import { isSubmission, type QueueItem } from './item'
import type { Delivery } from './queue'

/** What goes along with an act. */
export interface Along {
  photos?: readonly KeptPhoto[]
  /** The form it was typed in; its draft ends when this is sent. */
  draft?: string
  /** What lists call it while it waits. */
  label?: string
  /** Whether the form is still there to hear of a refusal; always, without it. */
  listens?(): boolean
}

/** What a form says of an act; its names are given here, its photos go along. */
export type Said<Name extends ActMethod> = Omit<Input<Name>, 'act' | 'photos'>

/**
 * Does an act: sends it, or keeps it until the signal is back.
 * @throws CloudError when the cloud refuses it, or NOT_KEPT; either way nothing is kept and the form has the words
 */
export async function act<Name extends ActMethod>(
  method: Name,
  said: Said<Name>,
  along: Along = {}
): Promise<Delivery> {
  return queue.deliver(await makeItem(method, said, along), [], along.listens)
}

/** Makes an item for the queue; a submission is named by its subject, anything else by a new id. */
export async function makeItem<Name extends ActMethod>(
  method: Name,
  said: Said<Name>,
  { photos = [], draft, label }: Along = {}
): Promise<QueueItem> {
  const subjectId = (said as unknown as { id: string }).id
  const submits = isSubmission(method)
  const key = submits ? subjectId : await newId()
  const input = (submits ? said : { ...said, act: key }) as unknown as QueueItem['input']
  return {
    key,
    owner: ownerId(),
    subjectId,
    method,
    input,
    photos: await keepPhotos(photos),
    at: Date.now(),
    failures: 0,
    draft,
    ...(label && { label })
  }
}
