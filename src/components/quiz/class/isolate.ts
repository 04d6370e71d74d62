/** Takes everything around `element` out of reach of keyboard and screen reader, or gives it back. */
export function isolate(element: HTMLElement, alone: boolean): void {
  for (let inside: Element = element; inside !== document.body && inside.parentElement; inside = inside.parentElement) {
    for (const other of inside.parentElement.children) if (other !== inside) other.toggleAttribute('inert', alone);
  }
}
