/** Runs when no button is being pressed: a page that moves under a press makes it miss. */
export function afterPress(run: () => void): void {
  if (document.querySelector(':active') === null) return run()
  document.addEventListener('mouseup', () => setTimeout(run), { once: true, capture: true })
}
