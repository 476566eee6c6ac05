import { wishActTraits, type OfferedWishAct } from '../../../../types/domain/wishActs'
import type { RequiredIn, Saying, WordsMethod } from '../../../cloud/queue/useQueued'
import { QueuedForm, type QueuedFormProps } from '../../../ui/QueuedForm'
import { actWords, type WishView } from '../../words'

/** What every act's form gets from the page. */
export interface WishFormProps {
  view: WishView
  onDone(): void
  onStale(): void
}

/** What an act asks that needs no more than words. */
export interface WordsLine {
  label: string
  placeholder?: string
  /** Whether it is not sent without words. */
  required: boolean
}

/** Acts that words alone make whole. */
export type WordsAct = {
  [Act in OfferedWishAct]: `wish.${Act}` extends WordsMethod ? Act : never
}[OfferedWishAct]

/** The line of one act, within what its contract takes. */
export type LineOf<Act extends WordsAct> = WordsLine & { required: RequiredIn<`wish.${Act}`> }

interface FormProps<Act extends OfferedWishAct>
  extends
    WishFormProps,
    Omit<QueuedFormProps<`wish.${Act}`>, 'method' | 'traits' | 'button' | 'words' | keyof WishFormProps> {
  act: Act
  line?: WordsLine
}

/** The form of an act on a wish. */
export const WishForm = <Act extends OfferedWishAct>({ act, line, ...form }: FormProps<Act>) => (
  <QueuedForm
    {...form}
    method={`wish.${act}`}
    traits={wishActTraits[act]}
    button={actWords(act, form.view.stage)}
    words={line && { ...line, id: 'wish-words' }}
  />
)

/** The form of an act that is a line of the table. */
export const WordsForm = (props: WishFormProps & { act: WordsAct; line: WordsLine }) => (
  <WishForm {...props} saying={(text) => ({ ...(text && { text }) }) as Saying<`wish.${WordsAct}`>} />
)
