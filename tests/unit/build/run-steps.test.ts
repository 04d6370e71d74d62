import { expect, test } from 'vitest';
import { runSteps } from '../../../src/build/run-steps.ts';
import type { Step } from '../../../src/build/steps.ts';
import { stepContext } from '../../helpers/step-context.ts';

const step = (title: string, run: Step['run']): Step => ({ title, run });

test('steps run one after another, in order, with the same context, and say what they made', async () => {
  const said: string[] = [];
  const running: string[] = [];
  const context = stepContext({ dist: '/dist', said });
  const slow = step('Chậm', async ({ dist }) => {
    running.push('Chậm bắt đầu');
    await new Promise((resolve) => setImmediate(resolve));
    running.push(`Chậm xong ${dist}`);
    return '3 tệp';
  });
  const quick = step('Nhanh', async () => {
    running.push('Nhanh');
    return '1 tệp';
  });
  await runSteps([slow, quick], context);
  expect(running).toEqual(['Chậm bắt đầu', 'Chậm xong /dist', 'Nhanh']);
  expect(said).toEqual([expect.stringContaining('Chậm: 3 tệp'), expect.stringContaining('Nhanh: 1 tệp')]);
});

test('a step that fails stops the build by its name, keeps the cause, and no later step runs', async () => {
  const cause = new Error('No page asks for a share picture: og:image is missing.');
  let ran = false;
  const steps = [
    step('Vẽ hình chia sẻ', async () => Promise.reject(cause)),
    step('Sau', async () => {
      ran = true;
      return '';
    }),
  ];
  await expect(runSteps(steps, stepContext())).rejects.toMatchObject({
    message: 'Bước "Vẽ hình chia sẻ" không xong: No page asks for a share picture: og:image is missing.', cause,
  });
  expect(ran).toBe(false);
});

test('a step that throws something else than an error is told all the same', async () => {
  const odd = step('Lạ', async () => Promise.reject('hết chỗ'));
  await expect(runSteps([odd], stepContext())).rejects.toThrow('Bước "Lạ" không xong: hết chỗ');
});
