import type { ComponentType } from 'react'
import type { OfferedWishAct } from '../../../../types/domain/wishActs'
import { Sheet } from '../../../ui/Sheet'
import { actWords } from '../../words'
import { forms } from './forms'
import { WordsForm, type WishFormProps, type WordsAct, type WordsLine } from './WishForm'

interface ActSheetProps extends WishFormProps {
  act: OfferedWishAct
  onClose(): void
}

/** The form of one act on a wish, as the table has it. */
export const ActSheet = ({ act, onClose, ...props }: ActSheetProps) => (
  <Sheet id={`sheet-${act}`} title={actWords(act, props.view.stage)} onClose={onClose}>
    <FormOf act={act} {...props} />
  </Sheet>
)

function FormOf({ act, ...props }: WishFormProps & { act: OfferedWishAct }) {
  const form: ComponentType<WishFormProps> | WordsLine = forms[act]
  if (typeof form === 'object') return <WordsForm {...props} act={act as WordsAct} line={form} />
  const Form = form
  return <Form {...props} />
}
