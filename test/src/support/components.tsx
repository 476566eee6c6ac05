import type { ChangeEvent, ReactNode } from 'react'

/** Thin doubles of Taro's components: plain elements that a test can find and use. */
interface BoxProps {
  children?: ReactNode
  id?: string
  className?: string
  onClick?(): void
}

export const View = ({ children, id, className, onClick }: BoxProps) => (
  <div id={id} className={className} onClick={onClick}>
    {children}
  </div>
)

export const Image = ({ src }: { src: string }) => <img src={src} />

export const Button = View

interface TypedProps {
  id?: string
  value?: string
  placeholder?: string
  onInput?(event: { detail: { value: string } }): void
}

const heard = ({ onInput }: TypedProps) => ({
  onChange: (event: ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) =>
    onInput?.({ detail: { value: event.target.value } })
})

export const Textarea = (props: TypedProps) => (
  <textarea id={props.id} value={props.value} placeholder={props.placeholder} {...heard(props)} />
)

export const Input = (props: TypedProps) => (
  <input id={props.id} value={props.value} placeholder={props.placeholder} {...heard(props)} />
)

export const Picker = ({ children }: BoxProps) => <div>{children}</div>
