import { renderSVG } from 'uqr'
import { Picture } from '../ui/Picture'
import './link.scss'

/** The address that opens the claim page with a code; a browser's, since WeChat opens pages by codes of its own. */
export const claimAddress = (code: string): string =>
  process.env.TARO_ENV === 'h5'
    ? `${window.location.origin}${window.location.pathname}#/account/claim/index?code=${code}`
    : ''

/** A QR code of some words; nothing where there are none. */
export const QrCode = ({ words, label }: { words: string; label: string }) =>
  words ? (
    <Picture
      className="qr"
      mode="aspectFit"
      src={`data:image/svg+xml;utf8,${encodeURIComponent(renderSVG(words, { border: 2, ecc: 'M' }))}`}
      alt={label}
    />
  ) : null
