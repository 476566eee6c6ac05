import { Image, type ImageProps } from '@tarojs/components'

interface PictureProps extends Omit<ImageProps, 'nativeProps'> {
  /** What it shows, for who cannot see it; no words where something around it says so. */
  alt: string
}

/** A picture that says what it shows. */
export const Picture = ({ alt, ...image }: PictureProps) => (
  <Image {...image} {...(process.env.TARO_ENV === 'h5' ? { nativeProps: { alt } } : spoken(alt))} />
)

const spoken = (alt: string) => (alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })
