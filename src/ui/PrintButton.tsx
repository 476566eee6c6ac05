import { Button } from './Button'
import { Note } from './Note'
import './paper.scss'

interface PrintButtonProps {
  /** What the button says. */
  children: string
  main?: boolean
}

/** Prints the page as paper shows it; only a browser can, and elsewhere it says so. */
export const PrintButton = ({ children, main = false }: PrintButtonProps) =>
  process.env.TARO_ENV === 'h5' ? (
    <Button id="print" kind={main ? 'main' : 'plain'} onPress={() => window.print()}>
      {children}
    </Button>
  ) : (
    <Note tone="do">要打印，请在电脑浏览器里打开这一页。</Note>
  )
