import type { Delivery } from '../../../cloud/queue/queue'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Note } from '../../../ui/Note'
import { Sheet } from '../../../ui/Sheet'
import { ActBar } from '../acts/ActBar'
import { FormOf } from '../acts/FormOf'
import type { MatterAct } from '../acts/matterAct'
import { Rate } from '../acts/Rate'
import { RateBar } from '../acts/RateBar'
import { isStill, wordsOf } from '../acts/wordsOf'
import type { MatterView } from '../view/whoWords'
import { stillOpen } from './stillOpen'
import type { MatterPage } from './useMatter'

/** Acts that ask for no words: nothing is lost with their form. */
const wordless: ReadonlySet<MatterAct> = new Set<MatterAct>(['take'])

/** The acts allowed to this person at this moment, and the form of the one that was chosen. */
export function MatterFoot({ matter, view }: { matter: MatterPage; view: MatterView }) {
  const { open, openForm, closeForm, finished, stale, changed, settling, waiting } = matter
  const acts = settling ? [] : stillOpen(view.acts, waiting)
  const late = open && !isStill(open.act, open.at, view)
  const props = open && {
    // What was opened as one act is not sent as another: on the matter as it was then, the cloud refuses it.
    view: late ? open.at : view,
    onDone: (delivery: Delivery) => finished(open.act, delivery),
    onStale: stale
  }
  return (
    <>
      {acts.includes('rate') ? (
        <RateBar
          view={view}
          onDone={(delivery) => finished('rate', delivery)}
          onStale={stale}
          onWords={(first) => openForm('rate', first)}
        />
      ) : (
        <ActBar view={{ ...view, acts }} onOpen={openForm} />
      )}
      {open && props && (
        <Sheet id="act-sheet" title={wordsOf(open.act, open.at)} onClose={closeForm}>
          {changed && <Note tone="wait">{changed}</Note>}
          {late && !wordless.has(open.act) && (
            <ErrorNote message="这件事刚才变了，这一步现在不能办了。您写的话还留着，可以复制出来。" />
          )}
          {late && wordless.has(open.act) ? (
            <Button onPress={closeForm}>知道了</Button>
          ) : open.act === 'rate' ? (
            <Rate {...props} first={open.first} />
          ) : (
            <FormOf act={open.act} {...props} />
          )}
        </Sheet>
      )}
    </>
  )
}
