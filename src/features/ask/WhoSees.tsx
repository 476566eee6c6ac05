import { View } from '@tarojs/components'
import type { CloudError } from '../../cloud/errors'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { Field } from '../../ui/Field'
import { Note } from '../../ui/Note'
import { choiceWords, firstToSee, pastWords, type Whom } from '../../ui/words/past'
import { toggled } from '../../ui/toggled'

/** What who asks wishes about who sees it. */
export interface Wishes {
  hideName?: boolean
  about?: string[]
}

interface WhoSeesProps {
  value: Wishes
  onChange(value: Wishes): void
  /** Somebody files for another household. */
  forOther?: boolean
  /** Whom it may be about, as far as that is known, and what is wrong with asking. */
  whom: { value?: Whom | undefined; error?: CloudError | undefined }
  /** Not folded away. */
  shown: boolean
  onShow(): void
  /** The words speak of an officer: asked about, never decided. */
  suggested: boolean
}

/** 谁能看到: folded away for most, who do not need it. */
export function WhoSees({ value, onChange, forOther, whom: heard, shown, onShow, suggested }: WhoSeesProps) {
  const chosen = value.about ?? []
  const { value: whom, error } = heard
  if (!shown)
    return (
      <Button id="who-sees" size="small" kind="quiet" onPress={onShow}>
        谁能看到？可以不让办事的人知道是{forOther ? '谁' : '我'}
      </Button>
    )
  const choose = (id: string) => {
    const next = toggled(chosen, id)
    onChange({ ...value, about: next.length > 0 ? next : undefined })
  }
  const first = whom && firstToSee(whom, chosen)
  return (
    <View className="stack" id="who-sees-open">
      <Field
        label="不想让办事的人知道是谁提的？"
        hint={
          value.hideName
            ? `办这件事的人、村里拍板的人都看不到名字。${first ? `只有先看的${first}知道。` : ''}`
            : undefined
        }
      >
        <Chips
          id="hide-name"
          label="要不要不让办事的人知道是谁提的"
          choices={[
            { value: 'show', label: '知道也没事' },
            { value: 'hide', label: '别让他们知道' }
          ]}
          chosen={[value.hideName ? 'hide' : 'show']}
          onChoose={(one) => onChange({ ...value, hideName: one === 'hide' ? true : undefined })}
        />
      </Field>
      {whom && (
        <Field label={suggested ? '这件事说到了哪位干部吗？没有就不用选' : '说到了谁的不是？没有就不用选'}>
          <Chips
            id="about"
            label="这件事说到了谁"
            many
            choices={whom.choices.map((one) => ({ value: one.id, label: choiceWords(one) }))}
            chosen={chosen}
            onChoose={choose}
          />
        </Field>
      )}
      {!whom && error && <View className="soft">现在没有信号，选不了说到了谁。有信号的时候再选。</View>}
      {whom && chosen.length > 0 && (
        <View id="past">
          <Note tone="do">{pastWords(whom, chosen)}</Note>
        </View>
      )}
    </View>
  )
}
