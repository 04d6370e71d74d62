import { currentRender } from './site.ts';

/** Stands in for `src/queries/once.ts`: an answer is good for one render, the next one has other words in the form. */
export function once<Value>(query: () => Promise<Value>): () => Promise<Value> {
  let answer: { render: number; value: Promise<Value> } | undefined;
  return () => {
    const render = currentRender();
    if (answer?.render !== render) answer = { render, value: query() };
    return answer.value;
  };
}
