import { KeepElement } from './keep-element.ts';

customElements.define('lc-keep', KeepElement);
