import { ShelfElement } from './shelf-element.ts';

customElements.define('lc-shelf', ShelfElement);
