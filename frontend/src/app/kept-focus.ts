import { useEffect, useRef } from 'react'

/** Long enough for a part of the page that places the focus itself. */
const afterDrawing = 120

/**
 * What had the focus may leave the page: a step was taken, a dialog closed, a row went. Who works with keys or listens
 * would be thrown back to the top of the window; instead the reading goes on at the nearest heading that is still there.
 */
export function useKeptFocus<E extends HTMLElement>() {
  const place = useRef<E>(null)
  useEffect(() => (place.current ? keepFocusIn(place.current) : undefined), [])
  return place
}

function keepFocusIn(main: HTMLElement): () => void {
  let way: Element[] = []
  let timer = 0
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element && target !== main) way = wayUp(target, main)
  }
  // A click beside everything takes the focus away on purpose.
  const forget = () => (way = [])
  const look = () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => isLost() && takeUp(way), afterDrawing)
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] })
  main.addEventListener('focusin', note)
  main.addEventListener('pointerdown', forget)
  return () => {
    clearTimeout(timer)
    observer.disconnect()
    main.removeEventListener('focusin', note)
    main.removeEventListener('pointerdown', forget)
  }
}

function wayUp(from: Element, to: Element): Element[] {
  const way: Element[] = []
  for (let at: Element | null = from; at; at = at === to ? null : at.parentElement) way.push(at)
  return way
}

const isLost = () => document.hasFocus() && (document.activeElement ?? document.body) === document.body

function takeUp([last, ...above]: Element[]): void {
  if (!(last instanceof HTMLElement)) return
  // Only while it works: then the button comes back by itself.
  if (last.isConnected) return last.matches(':disabled') ? undefined : last.focus()
  const near = above.find((one) => one.isConnected && one.querySelector('h1, h2, h3'))
  const heading = near?.querySelector<HTMLElement>('h1, h2, h3')
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading?.focus()
}
