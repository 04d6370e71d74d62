import { AnswerBox } from '../answer-box.ts';
import { partOf, partsOf, wordsOf } from '../part-of.ts';
import type { Kind } from './kind.ts';

/** A story that goes on by what is chosen. Another choice in an earlier scene takes back what came of the first. */
export const story: Kind = (question, { signal, answered }) => {
  const scenes = partsOf(question, '[data-scene]').map((element) => ({ element, box: new AnswerBox(element), inputs: partsOf<HTMLInputElement>(element, 'input') }));
  type Scene = (typeof scenes)[number];

  const forget = ({ element, box, inputs }: Scene) => {
    for (const input of inputs) input.checked = false;
    box.clear();
    for (const name of ['data-answered', 'data-reached']) element.removeAttribute(name);
    partOf(element, '[data-go-on]').hidden = true;
    partOf(element, '[data-stops]').hidden = true;
  };
  const choose = (scene: Scene, input: HTMLInputElement) => {
    for (const later of scenes.slice(scenes.indexOf(scene) + 1)) forget(later);
    const goesOn = input.dataset.to !== undefined;
    scene.element.toggleAttribute('data-answered', true);
    partOf(scene.element, '[data-go-on]').hidden = !goesOn;
    partOf(scene.element, '[data-stops]').hidden = goesOn;
    scene.box.show(scene.box.reason(input.value), input.hasAttribute('data-safe'));
    answered(!goesOn);
  };
  const goOn = ({ element, inputs }: Scene) => {
    const to = inputs.find(({ checked }) => checked)?.dataset.to;
    const next = scenes.find((scene) => scene.element.dataset.scene === to);
    if (!next) return;
    next.element.toggleAttribute('data-reached', true);
    partOf(element, '[data-go-on]').hidden = true;
    partOf(next.element, 'legend').focus({ preventScroll: true });
    next.element.scrollIntoView({ block: 'start' });
  };

  for (const scene of scenes) {
    scene.element.addEventListener('change', ({ target }) => target instanceof HTMLInputElement && choose(scene, target), { signal });
    partOf(scene.element, '[data-go-on]').addEventListener('click', () => goOn(scene), { signal });
  }
  return {
    chosen: () => scenes.flatMap(({ inputs }) => wordsOf(inputs.find(({ checked }) => checked)?.parentElement) || []).join(' → '),
    clear: () => scenes.forEach(forget),
  };
};
