import type { Category } from '../../../types/domain/categories'
import { textLimit } from '../../../types/domain/limits'
import { reportRoute, type ReportUrgency } from '../../../types/domain/reports'
import { groups as reportGroups } from '../../../types/api/report/groups'
import { post as reportPost } from '../../../types/api/report/post'
import { call } from '../../cloud/call'
import { useDraft } from '../../cloud/drafts/useDraft'
import { isUnheard } from '../../cloud/errors'
import { newId } from '../../cloud/ids'
import type { Input } from '../../cloud/methods'
import { usePhotos } from '../../cloud/photos/usePhotos'
import type { Place } from '../../cloud/place'
import { useRead } from '../../cloud/useRead'
import { useSubmit } from '../../cloud/useSubmit'
import { suggestCategory } from '../../features/sorting/suggestCategory'

interface Typed {
  text: string
  groupId?: string | undefined
  /** What the person chose; without it the words suggest one. */
  category?: Category
  urgency: ReportUrgency
  needsAction: boolean
  /** Whom it is about; they get nothing of it. */
  about?: string[]
  place?: Place | undefined
  /** What was sent last without an answer, and under which id: the same again is the same report. */
  sent?: { words: string; id: string }
}

const empty: Typed = { text: '', urgency: 'ordinary', needsAction: false }

/** State of the form, shared by its fields and the button at the bottom of the page. */
export function useReportForm(asked: string | undefined, onSent: (id: string) => void) {
  const typed = useDraft<Typed>('report', empty)
  const pictures = usePhotos('report')
  const groups = useRead(reportGroups, {})
  const { submit, sending, error } = useSubmit({ leaves: true })

  const { text, urgency, place } = typed.value
  const { category: suggested, ranked } = suggestCategory('', text)
  const category = typed.value.category ?? suggested ?? 'other'
  const open = groups.value?.groups ?? []
  const wanted = typed.value.groupId ?? asked
  const groupId = open.find(({ id }) => id === wanted)?.id ?? open[0]?.id
  const about = typed.value.about ?? []
  const canRaise = about.length === 0 && reportRoute(category, urgency).village
  const lost = pictures.photos.some(({ fileId }) => !fileId)

  async function send() {
    if (!groupId) return
    const said: Omit<Input<'report.post'>, 'id'> = {
      groupId,
      text: text.trim(),
      category,
      urgency,
      needsAction: canRaise && typed.value.needsAction,
      ...(about.length > 0 && { about }),
      photos: pictures.photos.flatMap(({ fileId }) => fileId ?? []),
      ...(place && { place })
    }
    const words = JSON.stringify(said)
    const id = typed.value.sent?.words === words ? typed.value.sent.id : await newId()
    typed.set({ ...typed.value, sent: { words, id } })
    typed.save()
    await call(reportPost, { ...said, id })
    typed.clear()
    onSent(id)
  }

  return {
    value: typed.value,
    put: (change: Partial<Typed>) => typed.set({ ...typed.value, ...change }),
    pictures,
    groups: { ...groups, open, chosen: groupId },
    category,
    /** The words, or the person, say which. */
    isKnown: (typed.value.category ?? suggested) !== null,
    ranked,
    canRaise,
    error,
    /** It may not have been heard: the same button sends the same again, once. */
    kept: error !== undefined && isUnheard(error),
    lost,
    /** What is not said yet, or not there. */
    missing:
      (text.trim() === '' && '先说一句话') ||
      (text.length > textLimit && '字太多了，删掉一些') ||
      (lost && '照片还没传完') ||
      groupId === undefined,
    busy: sending ? '正在送出…' : pictures.busy && '照片还在传…',
    send: () => void submit(send)
  }
}

export type ReportForm = ReturnType<typeof useReportForm>
