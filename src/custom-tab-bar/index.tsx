/** WeChat asks for this component where the tabs are custom; ours stand in the page, see `ui/TabBar`. */
export default function CustomTabBar() {
  return null
}
