import { ClassElement } from './class-element.ts';

customElements.define('lc-class-quiz', ClassElement);
