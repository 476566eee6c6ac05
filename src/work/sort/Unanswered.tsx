import { Button } from '../../ui/Button'
import { goTo } from '../../ui/go'

/** The way to what was asked and not answered yet; nothing where there is none. */
export const Unanswered = ({ count }: { count: number }) =>
  count > 0 && (
    <Button id="sort-unanswered" kind="quiet" size="small" onPress={() => goTo('/work/unanswered/index')}>
      {`等提出人补充 · ${count} 件`}
    </Button>
  )
