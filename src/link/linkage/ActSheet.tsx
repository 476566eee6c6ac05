import { View } from '@tarojs/components'
import { useState } from 'react'
import * as linkActs from '../../../types/api/link/acts'
import { read as linkRead } from '../../../types/api/link/read'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { TextArea } from '../../ui/TextArea'
import { toast } from '../../ui/toast'
import { useSend } from '../../cloud/useSend'
import { MemberPicker } from './MemberPicker'
import type { LinkRow, LinkView } from './row'
import { actWords, proposalWords, type CardAct } from './words'

interface ActSheetProps {
  act: CardAct
  row: Pick<LinkRow, 'id' | 'name'>
  onDone(): void
  onClose(): void
}

/** The form of one act on a link, on the link as it stands now. */
export function ActSheet({ act, row, onDone, onClose }: ActSheetProps) {
  const { value: view, error, reload } = useRead(linkRead, { id: row.id })
  return (
    <Sheet id={`sheet-${act}`} title={`${actWords(act)} · ${row.name}`} onClose={onClose}>
      {!view && error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton cards={1} />}
      {view && <Form act={act} view={view} onDone={onDone} />}
    </Sheet>
  )
}

/** What a line is asked for, where one is; `must` where the act needs it. */
const lines: Partial<Record<CardAct, { label: string; must: boolean }>> = {
  change: { label: '为什么换人', must: true },
  end: { label: '为什么不再联这户', must: true },
  refuse: { label: '为什么不批准', must: true },
  advise: { label: '您想说的话', must: true },
  decline: { label: '为什么(不写也行)', must: false }
}
const picking: readonly CardAct[] = ['choose', 'assign', 'change']
const lineLimit = 200

function Form({ act, view, onDone }: { act: CardAct; view: LinkView; onDone(): void }) {
  const proxy = act === 'accept' && view.byProxy && view.proposal?.kind === 'apply'
  const line = proxy ? { label: '怎么征得这户同意的', must: true } : lines[act]
  const draft = useDraft(`link.${act}:${view.id}`, '')
  const [memberId, choose] = useState<string>()
  const [favors, setFavors] = useState<'yes' | 'no'>()
  const { send, sending, error } = useSend(linkActs[act], 'act')
  const words = draft.value.trim()
  const picks = picking.includes(act)
  const missing =
    (picks && !memberId && '先选一位党员') ||
    (act === 'advise' && !favors && '先选赞成还是不赞成') ||
    (line?.must && !words && '先写一句话') ||
    (draft.value.length > lineLimit && '字太多了，删掉一些')
  const proposed = proposalWords(view)

  async function go() {
    const input = {
      id: view.id,
      ...(picks && { memberId }),
      ...(act === 'accept' && { memberId: view.proposal?.member?.id }),
      ...(act === 'advise' && { favors: favors === 'yes' }),
      ...(line && words && { [proxy ? 'consent' : 'text']: words }),
      ...(view.city && picks && act !== 'change' && { city: view.city })
    }
    if (!(await send(input as never))) return
    draft.clear()
    toast('办好了')
    onDone()
  }

  return (
    <>
      {proposed && <View className="said">{proposed}</View>}
      {picks && (
        <MemberPicker
          away={view.kind === 'city'}
          chosen={memberId}
          except={view.member?.id}
          onChoose={choose}
        />
      )}
      {act === 'advise' && (
        <Chips<'yes' | 'no'>
          id="favors"
          label="赞成还是不赞成"
          choices={[
            { value: 'yes', label: '赞成' },
            { value: 'no', label: '不赞成' }
          ]}
          chosen={favors ? [favors] : []}
          onChoose={setFavors}
        />
      )}
      {line && (
        <TextArea
          id="link-words"
          label={line.label}
          value={draft.value}
          onChange={draft.set}
          limit={lineLimit}
          error={error?.fields.text ?? error?.fields.consent}
        />
      )}
      {act === 'approve' && view.advice.length > 0 && <Advice advice={view.advice} />}
      {error && <ErrorNote message={error.message} />}
      <Button
        id="link-go"
        kind="main"
        disabled={missing}
        busy={sending && '正在办…'}
        onPress={() => void go()}
      >
        {actWords(act)}
      </Button>
    </>
  )
}

/** What members and the household said to it, before it is decided. */
export const Advice = ({ advice }: Pick<LinkView, 'advice'>) => (
  <View>
    {advice.map(({ by, favors, text, at }) => (
      <View key={at} className="said">
        {by}
        {favors ? '赞成' : '不赞成'}：{text}
      </View>
    ))}
  </View>
)
