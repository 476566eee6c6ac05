import { useState } from 'react'
import { known } from '../../../../types/domain/unknown'
import { wishCostLabels, wishKindLabels, type WishCost, type WishKind } from '../../../../types/domain/wishes'
import { Chips, choicesOf } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import { noWords, tooLong, useWallWords } from './useWallWords'
import { WishForm, type WishFormProps } from './WishForm'

/** Puts a wish into words for the wall, and says of which kind it is. */
export function Collate(props: WishFormProps) {
  const { view } = props
  const wall = useWallWords('collate', view)
  const { words, isLong } = wall
  const [kind, setKind] = useState<WishKind | undefined>(known(view.kind) ?? undefined)
  const [cost, setCost] = useState<WishCost | undefined>(known(view.cost) ?? undefined)
  return (
    <WishForm
      {...props}
      act="collate"
      line={{ label: '给村里带句话(不写也行)', required: false }}
      fields={['words']}
      lacks={!words ? noWords : !kind ? '先选是哪一类' : tooLong}
      saying={(text) =>
        words && kind && !isLong ? { ...(text && { text }), words, kind, ...(cost && { cost }) } : undefined
      }
      onSent={wall.clear}
    >
      {(error) => (
        <>
          {wall.field(error)}
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
    </WishForm>
  )
}
