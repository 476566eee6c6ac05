import { View } from '@tarojs/components'
import { useState } from 'react'
import { read as linkRead } from '../../../types/api/link/read'
import { settle as linkSettle } from '../../../types/api/link/acts'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { SendButton } from '../../ui/SendButton'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { TextArea } from '../../ui/TextArea'
import type { LinkView } from '../linkage/row'
import { useSend } from '../../cloud/useSend'

type Objection = LinkView['objections'][number]

/** What was said against one household's link, each to be settled with a word. */
export function Objections({ id, onDone }: { id: string; onDone(): void }) {
  const { value: view, error, reload } = useRead(linkRead, { id })
  const [open, setOpen] = useState<Objection>()
  const may = view?.acts.includes('dismiss')
  return (
    <View className="stack">
      {!view && error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton cards={1} />}
      {view?.objections
        .filter(({ answer }) => answer === undefined)
        .map((one) => (
          <View key={one.id} className="stack">
            <View className="said">
              {one.by ?? '有人'}说：{one.text}
            </View>
            {may && (
              <Button id={`settle-${one.id}`} size="small" onPress={() => setOpen(one)}>
                处理这条
              </Button>
            )}
          </View>
        ))}
      {open && (
        <SettleSheet
          id={id}
          objection={open}
          onDone={() => {
            setOpen(undefined)
            onDone()
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  )
}

interface SettleSheetProps {
  id: string
  objection: Objection
  onDone(): void
  onClose(): void
}

const limit = 200

function SettleSheet({ id, objection, onDone, onClose }: SettleSheetProps) {
  const draft = useDraft(`link.settle:${objection.id}`, '')
  const sender = useSend(linkSettle, 'act')
  const settle = async (outcome: 'upheld' | 'dismissed') => {
    if (!(await sender.send({ id, objection: objection.id, outcome, text: draft.value.trim() }))) return
    draft.clear()
    onDone()
  }
  const missing = !draft.value.trim() ? '先写核实的结果' : draft.value.length > limit && '字太多了，删掉一些'
  return (
    <Sheet id="sheet-settle" title="处理异议" onClose={onClose}>
      <View className="said">{objection.text}</View>
      <TextArea
        id="settle-words"
        label="核实的结果"
        value={draft.value}
        onChange={draft.set}
        limit={limit}
        error={sender.error?.fields.text}
      />
      <SendButton
        id="settle-dismiss"
        button="异议不成立"
        busy="正在记…"
        sender={sender}
        fields={['text']}
        missing={missing}
        onPress={() => void settle('dismissed')}
      />
      <Button id="settle-uphold" disabled={missing || sender.sending} onPress={() => void settle('upheld')}>
        异议成立，退回重选
      </Button>
    </Sheet>
  )
}
