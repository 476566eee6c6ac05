import { View } from '@tarojs/components'
import {
  categoryLabels,
  ownCategoryLimit,
  readyCategories,
  type Category
} from '../../../types/domain/categories'
import { categorize as organizationCategorize } from '../../../types/api/organization/categorize'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Field } from '../../ui/Field'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import type { Shown } from './words'

interface CategorySheetProps {
  node: Shown['node']
  /** Names that there are. */
  known: readonly string[]
  onDone(): void
  onClose(): void
}

/** Adds a category of one's own: its name, and what it lies below. */
export function CategorySheet({ node, known, onDone, onClose }: CategorySheetProps) {
  const draft = useDraft<{ name: string; below: Category | null }>(`category:${node.id}`, {
    name: '',
    below: null
  })
  const { send, sending, error } = useSend(organizationCategorize, 'act')
  const { name, below } = draft.value
  const ready = readyCategories.filter((one) => !known.includes(one.name))
  async function add() {
    if (!below || !(await send({ nodeId: node.id, name: name.trim(), below }))) return
    draft.clear()
    onDone()
  }
  const missing = !name.trim() ? '请先写上名字' : !below ? '请点一下归在哪一类下面' : ''
  return (
    <Sheet id="category-sheet" title="添一个类别" onClose={onClose}>
      {ready.length > 0 && (
        <Field label="现成的">
          <Chips
            id="ready"
            label="现成的"
            choices={ready.map((one) => ({ value: one.name, label: one.name }))}
            chosen={[name]}
            onChoose={(chosen) => draft.set({ ...ready.find((one) => one.name === chosen)! })}
          />
        </Field>
      )}
      <TextField
        id="category-name"
        label="叫什么"
        placeholder="比如：政策落实"
        value={name}
        maxLength={ownCategoryLimit}
        error={error?.fields.name}
        onChange={(value) => draft.set({ ...draft.value, name: value })}
      />
      <Field label="归在哪一类下面">
        <Chips
          id="category-below"
          label="归在哪一类下面"
          choices={choicesOf(categoryLabels)}
          chosen={below ? [below] : []}
          onChoose={(value) => draft.set({ ...draft.value, below: value })}
        />
      </Field>
      {error && error.name !== 'BAD_INPUT' && <ErrorNote message={error.message} />}
      {missing && <View className="soft">{missing}。</View>}
      <Button
        id="category-add"
        kind="main"
        disabled={!!missing}
        busy={sending && '正在添…'}
        onPress={() => void add()}
      >
        添上
      </Button>
    </Sheet>
  )
}
