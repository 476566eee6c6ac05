import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { NavBar } from './NavBar'
import './Page.scss'
import { PrivacySheet } from './PrivacySheet'
import { TabBar, type Tab } from './TabBar'
import { useElder } from './type-size'

interface PageProps {
  title: string
  /** One of the three main pages: shows the tabs and no way back. */
  tab?: Tab
  /** On a main page: how many wait for the person’s word. */
  waiting?: number | undefined
  /** Words or a small act at the right of the title. */
  right?: ReactNode
  /** The acts of the page, within the thumb's reach. */
  foot?: ReactNode
}

/** A page: title, content, and its acts at the bottom, clear of WeChat's capsule and the phone's edges. */
export function Page({ title, tab, waiting, right, foot, children }: PropsWithChildren<PageProps>) {
  const elder = useElder()
  return (
    <View className={`page ${elder ? 'elder' : ''}`}>
      <NavBar title={title} back={!tab} right={right} />
      <View className="page-body" role="main">
        {children}
      </View>
      {foot && <View className={`page-foot ${tab ? '' : 'page-edge'}`}>{foot}</View>}
      {tab && <TabBar current={tab} waiting={waiting} />}
      <PrivacySheet />
    </View>
  )
}
