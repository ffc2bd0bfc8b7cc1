/**
 * A server that does what servers do on a bad day: `/answers/500`, or any other status; `/answers/silence`, which never ends; and
 * `/answers/later` with anything behind it, which fails the first time and then leads to the dataset.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function answersPlugin() {
  /** @type {Set<string>} */
  const asked = new Set();
  return {
    name: 'answers',
    async serve(context) {
      const [, answer] = /^\/answers\/(\w+)$/.exec(context.path) ?? [];
      if (answer === undefined) return undefined;
      if (answer === 'silence') await new Promise((resolve) => context.req.on('close', resolve));
      const isLater = answer.startsWith('later');
      if (isLater && asked.has(answer)) return context.redirect('/packages/data/dist/data.json');
      asked.add(answer);
      context.status = isLater ? 503 : Number(answer) || 200;
      return { body: 'an answer', type: 'text/plain' };
    },
  };
}
