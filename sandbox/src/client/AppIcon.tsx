const ICON = new URL('../../../appPackage/color.svg', import.meta.url).href

interface Props {
  readonly size: number
}

/** The icon of the app's package, as Teams shows it. It stands beside a name and says nothing. */
export function AppIcon({ size }: Props) {
  return <img src={ICON} width={size} height={size} alt="" style={{ borderRadius: size / 5 }} />
}
