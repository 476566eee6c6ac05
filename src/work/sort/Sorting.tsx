import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Category } from '../../../types/domain/categories'
import { stageLabels } from '../../../types/domain/stages'
import { known } from '../../../types/domain/unknown'
import { useAct } from '../../features/matter/acts/useAct'
import { useSubcategory } from '../../features/matter/acts/Subcategory'
import type { MatterView } from '../../features/matter/view/whoWords'
import { suggestCategory } from '../../features/sorting/suggestCategory'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { ActSheet } from '../ActSheet'
import { Trouble } from '../Trouble'
import { useNews } from '../useNews'
import type { DeskProps } from './deskProps'
import { Kind } from './Kind'
import { Said } from './Said'
import './sort.scss'
import { SortFoot } from './SortFoot'

interface SortingProps extends Omit<DeskProps, 'row' | 'nextId'> {
  view: MatterView
  onReload(): void
}

/** Sorting one matter: what is chosen stays chosen, also when somebody else was first. */
export function Sorting({
  view,
  left,
  notice,
  beside,
  trouble,
  onDone,
  onGone,
  onSkip,
  onReload
}: SortingProps) {
  const [{ category: guess, ranked }] = useState(() => suggestCategory(view.subject, allWords(view)))
  const [category, setCategory] = useState<Category | null>(known(view.category) ?? guess)
  const own = useSubcategory(view, category)
  const [urgency, setUrgency] = useState(known(view.urgency) ?? 'ordinary')
  const [open, setOpen] = useState<'answer' | 'ask'>()
  const [unchosen, setUnchosen] = useState(false)
  const news = useNews(view)
  const { send, sending, error } = useAct('matter.agenda', {
    view,
    onDone: (delivery) => onDone('agenda', view.asker.name, delivery),
    onStale: onReload
  })

  if (!view.acts.includes('agenda')) {
    return (
      <Page
        title="梳理"
        right={left}
        foot={
          <Button id="sort-next" kind="main" onPress={onGone}>
            看下一件
          </Button>
        }
      >
        <View className="stack">
          {error && <ErrorNote message={error.message} />}
          <Note tone="do">{`这件事已经是「${stageLabels[view.stage]}」，不用您再梳理了。`}</Note>
          <Said view={view} />
        </View>
      </Page>
    )
  }

  function toAgenda() {
    setUnchosen(!category)
    if (category) void send({ category, ...own.saying, urgency })
  }

  const foot = (
    <SortFoot
      wrong={unchosen && !category ? '先点一下是哪一类，再列入。' : error && (news ?? error.message)}
      urgency={urgency}
      sending={sending}
      onAgenda={toAgenda}
      onOpen={setOpen}
      onSkip={onSkip}
    />
  )
  return (
    <Page title="梳理" right={left} foot={foot}>
      <View className="stack">
        {notice}
        <Trouble error={trouble} shown onRetry={onReload} />
        <Said view={view} />
        <Kind
          category={category}
          guessed={category !== null && category === guess && !view.category}
          ranked={ranked}
          urgency={urgency}
          unchosen={unchosen && !category}
          onCategory={setCategory}
          own={own}
          onUrgency={setUrgency}
        />
        {beside}
      </View>
      {open && (
        <ActSheet
          id={view.id}
          act={open}
          chosen={{ category, urgency }}
          onDone={(delivery) => onDone(open, view.asker.name, delivery)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  )
}

const allWords = ({ history }: MatterView): string => history.map(({ text }) => text ?? '').join('\n')
