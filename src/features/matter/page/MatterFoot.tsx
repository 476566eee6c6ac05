import { actLabels } from '../../../../types/domain/flow'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Note } from '../../../ui/Note'
import { Sheet } from '../../../ui/Sheet'
import { ActBar } from '../acts/ActBar'
import { forms } from '../acts/forms'
import { Rate } from '../acts/Rate'
import { RateBar } from '../acts/RateBar'
import type { MatterView } from '../view/whoWords'
import { stillOpen } from './stillOpen'
import type { MatterPage } from './useMatter'

/** The acts allowed to this person at this moment, and the form of the one that was chosen. */
export function MatterFoot({ matter, view }: { matter: MatterPage; view: MatterView }) {
  const { open, openForm, closeForm, finished, stale, changed, waiting } = matter
  const acts = stillOpen(view.acts, waiting)
  const Form = open && forms[open.act]
  const props = open && {
    view,
    onDone: () => finished(open.act),
    onStale: stale
  }
  return (
    <>
      {acts.includes('rate') ? (
        <RateBar
          view={view}
          onDone={() => finished('rate')}
          onStale={stale}
          onWords={(first) => openForm('rate', first)}
        />
      ) : (
        <ActBar view={{ ...view, acts }} onOpen={openForm} />
      )}
      {open && Form && props && (
        <Sheet id="act-sheet" title={actLabels[open.act]} onClose={closeForm}>
          {changed && <Note tone="wait">{changed}</Note>}
          {changed && !view.acts.includes(open.act) && (
            <ErrorNote message="所以这一步现在不能办了。您写的话还留着，可以复制出来。" />
          )}
          {open.act === 'rate' ? <Rate {...props} first={open.first} /> : <Form {...props} />}
        </Sheet>
      )}
    </>
  )
}
