interface Props {
  readonly size: number
}

/** The app's own sign: three steps up, and a tick. It stands beside a name and says nothing. */
export function AppIcon({ size }: Props) {
  return <img src="/appIcon.svg" width={size} height={size} alt="" />
}
