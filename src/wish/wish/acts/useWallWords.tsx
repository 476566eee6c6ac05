import { wallWordsLimit } from '../../../../types/domain/wishes'
import { useDraft } from '../../../cloud/drafts/useDraft'
import type { CloudError } from '../../../cloud/errors'
import { TextArea } from '../../../ui/TextArea'
import type { WishView } from '../../words'

/** The words for the wall: as they are there, else as they were wished, until they are changed; kept while typed. */
export function useWallWords(act: 'collate' | 'publish', { id, words, inside }: WishView) {
  const { value, set, clear } = useDraft(`wish.${act}:${id}:words`, words ?? inside?.text ?? '')
  return {
    words: value.trim(),
    isLong: value.length > wallWordsLimit,
    clear,
    /** Their place in the form. */
    field: (error: CloudError | undefined) => (
      <TextArea
        id="wall-words"
        label="墙上怎么写"
        hint="谁都看得到。写清要什么、什么大小，不写姓名、户名、住址和电话。"
        value={value}
        limit={wallWordsLimit}
        onChange={set}
        error={error?.fields.words}
      />
    )
  }
}

/** What the button says of them. */
export const tooLong = '字太多了，删掉一些'
export const noWords = '先写墙上的话'
