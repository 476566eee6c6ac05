import { View } from '@tarojs/components'
import { useState } from 'react'
import { stageLabels } from '../../../../types/domain/stages'
import { alike as matterAlike } from '../../../../types/api/matter/alike'
import { useRead } from '../../../cloud/useRead'
import { Chips } from '../../../ui/Chips'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import { Note } from '../../../ui/Note'
import { Skeleton } from '../../../ui/Skeleton'
import { canLead, whyWords } from '../alike/alikeWords'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

/** Chooses, among the matters like this one that are still open, the one it is handled together with. */
export function Merge(props: ActFormProps) {
  const { value, error, loading, reload } = useRead(matterAlike, { id: props.view.id })
  const [into, choose] = useState<string>()
  const rows = value?.rows.filter(canLead) ?? []
  const chosen = rows.find(({ id }) => id === into)

  if (error && !value) return <ErrorNote message={error.message} onRetry={() => void reload()} />
  if (!value && loading) return <Skeleton cards={1} />
  if (rows.length === 0)
    return <Note tone="do">没有找到说同一件事、还没办完的。有了相像的，这里会列出来。</Note>
  return (
    <MatterForm
      {...props}
      method="matter.merge"
      button="并到一起办"
      words={{
        label: '想说一句(不写也行)',
        hint: `${props.view.asker.name}会看到和哪一件一起办、办到哪一步。并错了，还能分开来办。`,
        required: false
      }}
      lacks="先选和哪一件一起办"
      saying={(text) => (chosen ? { into: chosen.id, text } : undefined)}
    >
      <Field label="和哪一件一起办">
        <Chips
          id="merge-into"
          label="和哪一件一起办"
          choices={rows.map(({ id, subject, stage }) => ({
            value: id,
            label: `${subject} · ${stageLabels[stage]}`
          }))}
          chosen={chosen ? [chosen.id] : []}
          onChoose={choose}
        />
      </Field>
      {chosen && <View className="soft">{whyWords(chosen.why)}</View>}
    </MatterForm>
  )
}
