import { Button as ShareDoor } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/Button'
import { toast } from '../../ui/toast'
import '../link.scss'

/** Hands the page on: WeChat opens its own sheet, a browser copies the address. */
export const ShareButton = () =>
  process.env.TARO_ENV === 'weapp' ? (
    <ShareDoor className="btn btn-plain btn-normal share" openType="share">
      转给别人
    </ShareDoor>
  ) : (
    <Button
      id="share"
      onPress={() =>
        void Taro.setClipboardData({ data: window.location.href })
          .then(() => toast('网址复制好了'))
          .catch(() => undefined)
      }
    >
      复制网址
    </Button>
  )
