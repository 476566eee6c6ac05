import { useState } from 'react'
import { textLimit } from '../../../types/domain/limits'
import {
  wallWordsLimit,
  wishCostLabels,
  wishKindLabels,
  type WishCost,
  type WishKind
} from '../../../types/domain/wishes'
import { type WishAct } from '../../../types/domain/wishActs'
import { useDraft } from '../../cloud/drafts/useDraft'
import { toKeep, usePhotos } from '../../cloud/photos/usePhotos'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { Note } from '../../ui/Note'
import { PhotoPicker } from '../../ui/PhotoPicker'
import { Sheet } from '../../ui/Sheet'
import { TextArea } from '../../ui/TextArea'
import { actWords, type WishView } from '../words'
import { ClaimFields } from './ClaimFields'
import { useWishAct } from './useWishAct'

interface ActSheetProps {
  act: WishAct
  view: WishView
  onDone(): void
  onStale(): void
  onClose(): void
}

/** The words an act asks for, `must` where it needs them; null where it asks for none. */
const asked: Record<WishAct, { label: string; must: boolean; placeholder?: string } | null> = {
  add: { label: '您想说的话', must: true },
  withdraw: { label: '为什么收回(不写也行)', must: false },
  collate: { label: '给村里带句话(不写也行)', must: false },
  decline: { label: '为什么？会告诉许愿的人', must: true },
  release: { label: '为什么？会告诉许愿的人', must: true },
  fulfil: { label: '怎么办到的', must: true, placeholder: '例如：鞋送到了，老人穿着正好' },
  thank: { label: '想说句谢谢的话(不写也行)', must: false },
  deny: { label: '还差什么？', must: true },
  publish: null,
  claim: null,
  // A page of its own, and what the system does.
  submit: null,
  remind: null,
  lapse: null,
  settle: null,
  vacate: null,
  rise: null
}
const wording: readonly WishAct[] = ['collate', 'publish']

/** The form of one act on a wish: what it asks for, one button, errors in place; typed words are kept. */
export function ActSheet({ act, view, onDone, onStale, onClose }: ActSheetProps) {
  const draft = `wish.${act}:${view.id}`
  const wordsAre = wording.includes(act)
  const said = useDraft(draft, '')
  const wall = useDraft(`${draft}:words`, view.words ?? view.inside?.text ?? '')
  const [kind, setKind] = useState<WishKind | undefined>(view.kind ?? undefined)
  const [cost, setCost] = useState<WishCost | undefined>(view.cost ?? undefined)
  const [to, setTo] = useState<'claimer' | 'wall'>('claimer')
  const [claim, setClaim] = useState<{ until?: string; nodeId?: string }>({})
  const pictures = usePhotos(draft)
  const { send, sending, error } = useWishAct(act, view, { onDone, onStale })
  const line = asked[act]
  const text = said.value.trim()
  const words = wall.value.trim()
  const missing =
    (wordsAre && !words && '先写墙上的话') ||
    (act === 'collate' && !kind && '先选是哪一类') ||
    (line?.must && !text && '先写一句话') ||
    ((said.value.length > textLimit || (wordsAre && wall.value.length > wallWordsLimit)) &&
      '字太多了，删掉一些')

  async function go() {
    const own = {
      ...(line && text && { text }),
      ...(wordsAre && { words }),
      ...(act === 'collate' && { kind, ...(cost && { cost }) }),
      ...(act === 'deny' && { to }),
      ...(act === 'claim' && claim)
    }
    const photos = act === 'fulfil' ? toKeep(pictures.photos) : []
    if (!(await send(own, { photos, draft }))) return
    said.clear()
    wall.clear()
  }

  return (
    <Sheet id={`sheet-${act}`} title={actWords(act, view.stage)} onClose={onClose}>
      {wordsAre && (
        <TextArea
          id="wall-words"
          label="墙上怎么写"
          hint="谁都看得到。写清要什么、什么大小，不写姓名、户名、住址和电话。"
          value={wall.value}
          limit={wallWordsLimit}
          onChange={wall.set}
          error={error?.fields.words}
        />
      )}
      {act === 'collate' && (
        <>
          <Field label="是哪一类？">
            <Chips<WishKind>
              id="wish-kind"
              label="是哪一类"
              choices={choicesOf(wishKindLabels)}
              chosen={kind ? [kind] : []}
              onChoose={setKind}
            />
          </Field>
          <Field label="大概要花多少？">
            <Chips<WishCost>
              id="wish-cost"
              label="大概要花多少"
              choices={choicesOf(wishCostLabels)}
              chosen={cost ? [cost] : []}
              onChoose={setCost}
            />
          </Field>
        </>
      )}
      {act === 'claim' && <ClaimFields view={view} value={claim} onChange={setClaim} error={error} />}
      {act === 'deny' && view.claim && (
        <Field label="请谁接着办？">
          <Chips<'claimer' | 'wall'>
            id="wish-to"
            label="请谁接着办"
            choices={[
              { value: 'claimer', label: '还请他办' },
              { value: 'wall', label: '换个人来' }
            ]}
            chosen={[to]}
            onChoose={setTo}
          />
        </Field>
      )}
      {line && (
        <TextArea
          id="wish-words"
          label={line.label}
          placeholder={line.placeholder}
          value={said.value}
          limit={textLimit}
          onChange={said.set}
          error={error?.fields.text}
        />
      )}
      {act === 'fulfil' && (
        <>
          <PhotoPicker
            photos={pictures.photos}
            refusal={pictures.refusal}
            onAdd={pictures.add}
            onRemove={pictures.remove}
            onRetry={pictures.retry}
          />
          <Note tone="do">照片可以不放。拍东西就好，拍人先问一声。</Note>
        </>
      )}
      {error && Object.keys(error.fields).every((field) => !['text', 'words', 'until'].includes(field)) && (
        <ErrorNote message={error.message} />
      )}
      <Button
        id="act-send"
        kind="main"
        disabled={missing}
        busy={sending ? '正在送出…' : act === 'fulfil' && pictures.busy && '照片还在传…'}
        onPress={() => void go()}
      >
        {actWords(act, view.stage)}
      </Button>
    </Sheet>
  )
}
