import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

/**
 * Lets a test have HTML drawn by a server, from the built package: `executeServerCommand('draw-on-server', '<walbio-stat …>')`.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function serverPlugin() {
  return {
    name: 'server',
    async executeCommand({ command, payload }) {
      return command === 'draw-on-server' ? draw(/** @type {string} */ (payload)) : undefined;
    },
  };
}

/** @param {string} tags */
async function draw(tags) {
  await import('@walbio/widgets');
  return collectResult(render(html(Object.assign([tags], { raw: [tags] }))));
}
