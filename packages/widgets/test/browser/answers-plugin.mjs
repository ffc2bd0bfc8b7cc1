/**
 * A server that does what servers do on a bad day: `/answers/500`, or any other status; `/answers/silence`, which never ends; and
 * `/answers/later`, which fails the first time and then leads to the dataset.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function answersPlugin() {
  let isLater = false;
  return {
    name: 'answers',
    async serve(context) {
      const [, answer] = /^\/answers\/(\w+)$/.exec(context.path) ?? [];
      if (answer === undefined) return undefined;
      if (answer === 'silence') await new Promise((resolve) => context.req.on('close', resolve));
      if (answer === 'later' && isLater) return context.redirect('/packages/data/dist/data.json');
      if (answer === 'later') isLater = true;
      context.status = answer === 'later' ? 503 : Number(answer) || 200;
      return { body: 'an answer', type: 'text/plain' };
    },
  };
}
