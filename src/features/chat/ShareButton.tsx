import { Button as TaroButton } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { toast } from '../../ui/toast'
import type { Card } from './card'
import './chat.scss'

/**
 * Shares the page into a chat. Only WeChat's own button may open its choice of chats; in a browser the card's
 * address is copied, for the development cloud to put into a chat.
 */
export const ShareButton = ({ card }: { card: Card }) =>
  process.env.TARO_ENV === 'weapp' ? (
    <TaroButton id="share" className="btn btn-quiet share" openType="share">
      发到微信群
    </TaroButton>
  ) : (
    <Button
      id="share"
      kind="quiet"
      onPress={() =>
        void Taro.setClipboardData({ data: `${location.origin}/#${card.path}` }).then(() =>
          toast('链接复制好了')
        )
      }
    >
      发到微信群
    </Button>
  )
