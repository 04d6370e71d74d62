import { StoryElement } from './story-element.ts';

customElements.define('lc-story', StoryElement);
