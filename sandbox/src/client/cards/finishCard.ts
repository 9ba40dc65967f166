/** Says in the card's markup what the renderer shows only to the eye. */
export function finishCard(card: HTMLElement): void {
  for (const required of card.querySelectorAll('textarea.ac-input-required')) {
    required.setAttribute('aria-required', 'true')
  }
  for (const choices of card.querySelectorAll('.ac-choiceSetInput-expanded')) {
    nameChoices(choices)
  }
}

/** A set of radio buttons or ticks is a group, called by the label above it. */
function nameChoices(choices: Element): void {
  const isMany = choices.querySelector('input[type=checkbox]') !== null
  const label = choices.parentElement?.parentElement?.querySelector('label')
  choices.setAttribute('role', isMany ? 'group' : 'radiogroup')
  if (label) choices.setAttribute('aria-labelledby', label.id)
  for (const input of choices.querySelectorAll('input')) {
    const own = input.getAttribute('aria-labelledby')?.trim().split(/\s+/).at(-1)
    if (own !== undefined) input.setAttribute('aria-labelledby', own)
    if (!isMany) input.removeAttribute('aria-required')
  }
}
